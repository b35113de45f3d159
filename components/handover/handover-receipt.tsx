import { Notice } from '@/components/ui/notice'
import { SectionTitle } from '@/components/ui/page-title'
import { QrCode } from '@/components/ui/qr-code'
import { SummaryList } from '@/components/ui/summary-list'
import {
  type ReceiverRelation,
  receiverRelations,
  type SignatureKind,
  signatureKinds,
} from '@/lib/domain/handover'
import { formatMoment } from '@/lib/format/date'

/** What was written down of a handover, and for a while the survey link to pass on to the citizen. */
export function HandoverReceipt({
  name,
  receiverName,
  relation,
  signatureKind,
  handedOverAt,
  officerName,
  fingerprint,
  signatureHref,
  surveyLink,
}: {
  name: string
  receiverName: string
  relation: ReceiverRelation
  signatureKind: SignatureKind
  handedOverAt: Date
  officerName: string
  fingerprint: string
  signatureHref: string
  surveyLink?: string
}) {
  return (
    <>
      <Notice kind="berhasil" role="status" title={`KTP-el ${name} sudah diserahkan.`} />
      <SummaryList
        rows={[
          { label: 'Diterima oleh', value: `${receiverName} (${receiverRelations[relation]})` },
          { label: 'Waktu', value: formatMoment(handedOverAt) },
          { label: 'Petugas', value: officerName },
          {
            label: 'Tanda terima',
            value: (
              <a href={signatureHref} target="_blank" rel="noreferrer">
                {signatureKinds[signatureKind]}
              </a>
            ),
          },
          { label: 'Sidik berkas', value: <span className="angka break-all text-kecil">{fingerprint}</span> },
        ]}
      />
      {surveyLink ? <SurveyInvitation link={surveyLink} /> : null}
    </>
  )
}

function SurveyInvitation({ link }: { link: string }) {
  return (
    <section aria-labelledby="penilaian" className="grid gap-3">
      <SectionTitle id="penilaian">Bagaimana layanan kami? Satu menit saja</SectionTitle>
      <p>Minta penerima memindai kode ini dengan HP-nya sendiri. Tautannya juga ada di kabar berkasnya.</p>
      <QrCode content={link} label="Kode QR menuju penilaian layanan" />
      <p className="break-all text-kecil text-teks-2">{link}</p>
    </section>
  )
}
