import type { Metadata } from 'next'
import { AnswerStatus } from '@/components/ui/answer-status'
import { BackLink } from '@/components/ui/back-link'
import { Code } from '@/components/ui/code'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { SummaryList } from '@/components/ui/summary-list'
import { visitor } from '@/lib/auth/visitor'
import { limitAttempts } from '@/lib/commands/limit-attempts'
import { groupCode, plainVerificationCode } from '@/lib/domain/receipt-code'
import { isRefusal, sentenceOf } from '@/lib/domain/refusal'
import { slipKinds } from '@/lib/domain/slip'
import { formatDate } from '@/lib/format/date'
import { type CheckedSlip, checkSlip } from '@/lib/queries/check-slip'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Cek keaslian', robots: { index: false } }

/** In a quarter of an hour; a whole office can share one address. */
const MOST_CHECKS = 60

export default async function VerifiedSlipPage({ params }: { params: Promise<{ kode: string }> }) {
  const { kode } = await params
  const checked = await check(kode)
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
        {typeof checked === 'string' ? <Limited sentence={checked} /> : <Answer slip={checked} />}
      </div>
    </div>
  )
}

/** The slip, nothing, or the sentence that says when to come back. */
async function check(code: string): Promise<CheckedSlip | undefined | string> {
  const who = await visitor()
  try {
    await limitAttempts('check_slip', who.address, MOST_CHECKS)
  } catch (thrown) {
    if (isRefusal(thrown)) return sentenceOf(thrown)
    throw thrown
  }
  return checkSlip(who, code)
}

function Limited({ sentence }: { sentence: string }) {
  return (
    <>
      <AnswerStatus isLimited />
      <Notice kind="galat" role="alert" title="Tunggu sebentar">
        {sentence}
      </Notice>
    </>
  )
}

function Answer({ slip }: { slip: CheckedSlip | undefined }) {
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
