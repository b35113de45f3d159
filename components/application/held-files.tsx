import { Details } from '@/components/ui/details'
import { SectionTitle } from '@/components/ui/page-title'
import { Whole } from '@/components/ui/whole'
import { type DocumentType, documentTypes } from '@/lib/domain/service'
import { formatMoment } from '@/lib/format/date'
import { formatFingerprint } from '@/lib/format/fingerprint'
import { formatBytes } from '@/lib/format/number'

type Held = {
  type: DocumentType
  pages: readonly { id: string; fileName: string; size: number; sha256: string; createdAt: Date }[]
}

/** What the office holds of an application, file by file: "sent" is what lies here, not what a phone believes. Nothing where no file was sent. */
export function HeldFiles({ documents }: { documents: readonly Held[] }) {
  const held = documents.filter(({ pages }) => pages.length > 0)
  if (held.length === 0) return null
  return (
    <section aria-labelledby="kami-simpan" className="tanpa-cetak grid gap-2">
      <SectionTitle id="kami-simpan">Yang kami terima</SectionTitle>
      <ul className="grid gap-3">
        {held.map(({ type, pages }) => (
          <li key={type}>
            <p className="font-bold">
              <Whole>{documentTypes[type].label}</Whole>
            </p>
            <ul className="grid gap-1">
              {pages.map(({ id, fileName, size, createdAt }) => (
                <li key={id} className="wrap-anywhere">
                  {fileName}, {formatBytes(size)}
                  <span className="block text-kecil text-teks-2">Kami terima {formatMoment(createdAt)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <Details summary="Kode pencocok lembar">
        <p>Lembar yang sama selalu mendapat kode yang sama.</p>
        <ul>
          {held.flatMap(({ pages }) =>
            pages.map(({ id, fileName, sha256 }) => (
              <li key={id} className="wrap-anywhere">
                {fileName}: <span className="angka whitespace-nowrap">{formatFingerprint(sha256)}</span>
              </li>
            )),
          )}
        </ul>
      </Details>
    </section>
  )
}
