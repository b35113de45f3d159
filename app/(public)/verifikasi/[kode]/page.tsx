import type { Metadata } from 'next'
import { orLimited } from '@/app/or-limited'
import { BackLink } from '@/components/ui/back-link'
import { Code } from '@/components/ui/code'
import { Limited } from '@/components/ui/limited'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { SummaryList } from '@/components/ui/summary-list'
import { visitor } from '@/lib/auth/visitor'
import { groupCode, plainVerificationCode } from '@/lib/domain/receipt-code'
import { slipKinds } from '@/lib/domain/slip'
import { formatDate } from '@/lib/format/date'
import { type CheckedSlip, checkSlip } from '@/lib/queries/check-slip'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Cek keaslian', robots: { index: false } }

export default async function VerifiedSlipPage({ params }: { params: Promise<{ kode: string }> }) {
  const { kode } = await params
  const slip = await orLimited(checkSlip(await visitor(), kode))
  const code = plainVerificationCode(kode)
  return (
    <div>
      <BackLink href={routes.verifySlip()}>Cek kode lain</BackLink>
      <PageTitle>Cek keaslian</PageTitle>
      <div className="mt-6 grid gap-6">
        {code ? (
          <p>
            Kode cek <Code value={groupCode(code)} />
          </p>
        ) : null}
        {slip && 'limited' in slip ? (
          <Limited sentence={slip.limited} />
        ) : (
          <Answer slip={slip} isWhole={code !== undefined} />
        )}
      </div>
    </div>
  )
}

function Answer({ slip, isWhole }: { slip: CheckedSlip | undefined; isWhole: boolean }) {
  if (!isWhole)
    return (
      <Notice kind="perlu-tindakan" title="Kode itu belum lengkap atau salah ketik">
        Kode cek terdiri dari 12 huruf dan angka. Lihat lagi lembar Anda, lalu ketik semuanya.
      </Notice>
    )
  if (!slip)
    return (
      <Notice kind="galat" title="Tidak terdaftar">
        Kami tidak pernah memberi lembar dengan kode ini. Periksa lagi 12 huruf dan angkanya. Bila tetap
        begitu, jangan percaya lembar itu dan telepon kami.
      </Notice>
    )
  return (
    <>
      <Notice
        kind={slip.isValid ? 'berhasil' : 'perlu-tindakan'}
        title={slip.isValid ? 'Asli dan berlaku' : 'Asli, tetapi tidak berlaku lagi'}
      >
        {slip.sentence}
      </Notice>
      <SummaryList
        rows={[
          { label: 'Jenis', value: slipKinds[slip.kind].label },
          { label: 'Tanggal', value: formatDate(slip.issuedAt) },
          { label: 'Inisial nama', value: slip.initials },
        ]}
      />
      <p className="text-kecil text-teks-2">
        Cocokkan tanggal dan inisial itu dengan lembarnya. Layanan kami tidak dipungut biaya.
      </p>
    </>
  )
}
