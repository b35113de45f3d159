import type { ReactNode } from 'react'
import { Details } from '@/components/ui/details'
import { Notice } from '@/components/ui/notice'
import { Whole } from '@/components/ui/whole'
import { startOfCheck } from '@/lib/domain/requirement-check'
import { type DocumentType, documentTypes } from '@/lib/domain/service'
import { routes } from '@/lib/routes'

const advice: Record<DocumentType, ReactNode> = {
  family_card: (
    <p>
      Datang saja ke loket. Bawa foto atau fotokopi KK lama bila ada. Petugas memberi tahu cara mendapat KK
      lagi.
    </p>
  ),
  marriage_proof: (
    <p>
      Buku nikah diterbitkan KUA (Kantor Urusan Agama) tempat Anda menikah. Akta perkawinan diterbitkan
      Dispendukcapil. Mintalah gantinya di sana.
    </p>
  ),
  relocation_certificate: (
    <p>
      <Whole>
        Mintalah surat keterangan pindah (SKPWNI) di Dispendukcapil daerah asal. Bawa KK dan KTP-el Anda ke
        sana. Surat ini tidak dipungut biaya.
      </Whole>
    </p>
  ),
  police_loss_report: (
    <p>
      <Whole>
        Datang ke polsek terdekat. Bawa KK, dan foto atau fotokopi KTP-el bila ada. Ceritakan kapan dan di
        mana kartunya hilang. Surat ini tidak dipungut biaya.
      </Whole>
    </p>
  ),
  damaged_card: (
    <p>
      <Whole>Bila kartunya sudah tidak ada, kami layani sebagai KTP-el hilang.</Whole>{' '}
      <a href={routes.check(startOfCheck('lost'))}>Cek untuk KTP-el hilang</a>
    </p>
  ),
}

/** A paper one said one does not have: how to get it, before anything else. */
export function FetchFirst({ type }: { type: DocumentType }) {
  return (
    <Notice kind="perlu-tindakan" title={`Ambil dulu: ${documentTypes[type].label}`}>
      {advice[type]}
    </Notice>
  )
}

/** What to do about each paper that is missing. Nobody is sent away. */
export function PaperAdvice({ types }: { types: readonly DocumentType[] }) {
  return (
    <div className="tanpa-cetak">
      <Details summary="Tidak punya salah satu?">
        <dl className="grid gap-3">
          {types.map(type => (
            <div key={type}>
              <dt className="font-bold">{documentTypes[type].label}</dt>
              <dd>{advice[type]}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-3">
          Masih bingung? <a href={routes.help()}>Telepon kami</a> atau datang saja ke loket.
        </p>
      </Details>
    </div>
  )
}
