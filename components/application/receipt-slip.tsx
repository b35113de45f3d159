import { Code, Groups } from '@/components/ui/code'
import { PageTitle } from '@/components/ui/page-title'
import { QrCode } from '@/components/ui/qr-code'
import { Whole } from '@/components/ui/whole'
import { codeTail, groupCode } from '@/lib/domain/receipt-code'
import { type Variant, variants } from '@/lib/domain/service'
import { formatMoment } from '@/lib/format/date'

type Receipt = {
  variant: Variant
  shortName: string
  receiptCode: string
  progressAddress: string
  handedInAt: Date
  verificationCode?: string
  verificationAddress: string
  isFinal: boolean
  isYours: boolean
  sentThrough?: string
}

const titleOf = ({ isFinal, isYours }: Receipt) =>
  isFinal ? 'Bukti kirim berkas' : isYours ? 'Berkas Anda perlu dilengkapi' : 'Berkas Anda sudah kami terima'

/** What the citizen keeps: that it arrived, the code, and the QR that leads to its progress. No number, no full name. */
export function ReceiptSlip({ application, office }: { application: Receipt; office: string }) {
  const { variant, shortName, receiptCode, progressAddress, handedInAt, isFinal, sentThrough } = application
  const { verificationCode, verificationAddress } = application
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <PageTitle lead={isFinal ? undefined : <span className="tanpa-cetak">Simpan kode ini.</span>}>
        {titleOf(application)}
      </PageTitle>
      <div
        data-slip=""
        className="slip grid grid-cols-[minmax(0,1fr)] justify-items-center gap-3 rounded-sudut border border-garis bg-permukaan p-4 text-center sm:grid-cols-[auto_minmax(0,1fr)] sm:items-center sm:justify-items-start sm:gap-6 sm:text-left"
      >
        <QrCode content={progressAddress} label="Kode QR untuk melihat status berkas ini" />
        <div>
          <p className="text-teks-2">Kode berkas</p>
          <p>
            <Code value={groupCode(receiptCode)} large />
          </p>
          <p className="mt-2 font-bold">
            <Whole>{variants[variant].label}</Whole> · {shortName}
          </p>
          <p>{formatMoment(handedInAt)}</p>
          {sentThrough ? <p>{sentThrough}</p> : null}
          <p className="text-kecil text-teks-2">Kecamatan {office} · tidak dipungut biaya</p>
        </div>
      </div>
      <p>
        Lihat status kapan saja: nomor HP Anda dan <Code value={codeTail(receiptCode)} />
      </p>
      {verificationCode ? (
        <p className="hanya-cetak text-kecil wrap-anywhere text-teks-2">
          Cek keaslian: {verificationAddress.replace(/^https?:\/\//, '')}/
          <span className="angka">
            <Groups value={groupCode(verificationCode)} />
          </span>
        </p>
      ) : null}
    </div>
  )
}
