import { ButtonLink } from '@/components/ui/button'
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
import { HandoverSeal } from './handover-seal'

/** What was written down of a handover, and for a while the survey link to pass on to the citizen. */
export function HandoverReceipt({
  name,
  receiverName,
  relation,
  signatureKind,
  handedOverAt,
  officerName,
  receiverTie,
  maskedIdentity,
  witnessName,
  isCodeProven,
  isSealIntact,
  fingerprint,
  signatureHref,
  mandateHref,
  mandatePlace,
  paperHref,
  surveyLink,
}: {
  name: string
  receiverName: string
  relation: ReceiverRelation
  signatureKind: SignatureKind
  handedOverAt: Date
  officerName: string
  receiverTie: string | null
  maskedIdentity: string | null
  witnessName: string | null
  isCodeProven: boolean
  /** Undefined where no seal was made yet. */
  isSealIntact: boolean | undefined
  fingerprint: string
  signatureHref: string
  /** The photo of the surat kuasa, and where its paper lies; neither but for a proxy. */
  mandateHref?: string
  mandatePlace: string | null
  paperHref?: string
  surveyLink?: string
}) {
  return (
    <>
      <Notice kind="berhasil" role="status" title={`KTP-el ${name} sudah diserahkan.`} />
      <SummaryList
        rows={[
          { label: 'Diterima oleh', value: `${receiverName} (${receiverRelations[relation]})` },
          ...(receiverTie ? [{ label: 'Hubungan', value: receiverTie }] : []),
          ...(maskedIdentity ? [{ label: 'NIK penerima', value: maskedIdentity }] : []),
          ...(mandateHref || mandatePlace
            ? [{ label: 'Surat kuasa (F-1.07)', value: <Mandate href={mandateHref} place={mandatePlace} /> }]
            : []),
          { label: 'Dicocokkan', value: isCodeProven ? 'Kode berkas' : 'Nomor HP' },
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
          ...(witnessName ? [{ label: 'Saksi', value: witnessName }] : []),
          {
            label: 'Segel',
            value: <HandoverSeal isIntact={isSealIntact} fingerprint={fingerprint} />,
          },
        ]}
      />
      {paperHref ? (
        <p>
          <ButtonLink href={paperHref} target="_blank">
            Buka bukti penerimaan (PDF)
          </ButtonLink>
        </p>
      ) : null}
      {surveyLink ? <SurveyInvitation link={surveyLink} /> : null}
    </>
  )
}

/** The surat kuasa as the office keeps it: photographed, on paper, or both. */
function Mandate({ href, place }: { href?: string; place: string | null }) {
  return (
    <>
      {href ? (
        <a href={href} target="_blank" rel="noreferrer">
          Lihat fotonya
        </a>
      ) : null}
      {href && place ? ' · ' : null}
      {place ? `Kertasnya di ${place}` : null}
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
