import { InPerson } from '@/components/service/in-person'
import { Card } from '@/components/ui/card'
import { Whole } from '@/components/ui/whole'
import { documentTypes, needsRecording, requiredDocuments, type Variant } from '@/lib/domain/service'
import { routes } from '@/lib/routes'

/** What to have at hand before the form, what still needs a visit, and what becomes of the answers. */
export function Preparation({ variant }: { variant: Variant }) {
  return (
    <div className="grid gap-4">
      <Card>
        <h2 className="font-bold">Siapkan dulu</h2>
        <ul className="mt-1 list-disc pl-6">
          <li>nomor HP yang bisa kami hubungi</li>
          {requiredDocuments(variant).map(type => (
            <li key={type}>
              <Whole>{documentTypes[type].label}</Whole>
              {type === 'family_card' ? ': di situ ada nama, NIK, dan nomor KK' : null}
            </li>
          ))}
          {needsRecording(variant) ? (
            <li>buku nikah atau akta perkawinan, hanya bila Anda belum 17 tahun</li>
          ) : null}
        </ul>
        <p className="mt-2 text-kecil text-teks-2">
          Fotonya Anda kirim di langkah berikut, sekitar 2 MB. Boleh juga dibawa ke loket saja.
        </p>
      </Card>
      <InPerson variant={variant} />
      <Card>
        <h2 className="font-bold">Data Anda</h2>
        <ul className="mt-1 list-disc pl-6">
          <li>
            <Whole>Kami pakai hanya untuk mengurus KTP-el ini.</Whole>
          </li>
          <li>Hanya petugas yang mengerjakannya yang bisa melihat.</li>
          <li>Isian yang belum dikirim kami simpan 7 hari, lalu kami hapus.</li>
          <li>Selama itu Anda boleh berhenti dan melanjutkan di HP ini.</li>
        </ul>
        <a href={routes.privacy()} className="inline-flex min-h-12 items-center">
          Selengkapnya tentang data Anda
        </a>
      </Card>
    </div>
  )
}
