import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { draftBehind } from '@/app/(public)/ajukan/[draf]/draft'
import { AnswerSummary } from '@/components/application/answer-summary'
import { DraftExpired } from '@/components/application/draft-expired'
import { PaperSummary } from '@/components/application/paper-summary'
import { PressForm } from '@/components/application/press-form'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { Steps } from '@/components/ui/steps'
import { refusals } from '@/lib/domain/refusal'
import { variants } from '@/lib/domain/service'
import { moves } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'
import { send } from './actions'

export const metadata: Metadata = { title: 'Periksa kembali', robots: { index: false } }

export default async function CheckPage({ params }: { params: Promise<{ draf: string }> }) {
  const { draf: token } = await params
  const draft = await draftBehind(token)
  if (!draft) return <DraftExpired />
  return (
    <div>
      <BackLink href={routes.draftDocuments(token)}>Foto berkas</BackLink>
      <PageTitle kicker={variants[draft.variant].label} lead="Cocokkan dengan Kartu Keluarga Anda.">
        Periksa kembali
      </PageTitle>
      <div className="mt-6 grid gap-8">
        <Steps current={3} total={3} label="periksa dan kirim" />
        <section aria-labelledby="data-diri" className="grid gap-3">
          <SectionTitle id="data-diri">Data diri</SectionTitle>
          <AnswerSummary draft={draft} changeHref={routes.draftApplicant(token)} />
        </section>
        <section aria-labelledby="berkas" className="grid gap-3">
          <SectionTitle id="berkas">Berkas</SectionTitle>
          <PaperSummary papers={draft.papers} changeHref={routes.draftDocuments(token)} />
        </section>
        {draft.isAnswered ? <Sending token={token} /> : <StillToAnswer token={token} />}
      </div>
    </div>
  )
}

function Sending({ token }: { token: string }) {
  return (
    <section aria-labelledby="pernyataan" className="grid gap-4">
      <SectionTitle id="pernyataan">Pernyataan</SectionTitle>
      <Card>
        <p>Isian dan berkas di atas benar. Saya membawa berkas aslinya ke loket.</p>
        <p className="mt-2 text-kecil text-teks-2">
          Dengan menekan tombol ini, Anda menyatakan hal di atas. Layanan ini tidak dipungut biaya.
        </p>
      </Card>
      <PressForm action={send} fields={{ press: randomUUID(), token }}>
        {moves.hand_in.label}
      </PressForm>
    </section>
  )
}

function StillToAnswer({ token }: { token: string }) {
  return (
    <div className="grid gap-4">
      <Notice kind="perlu-tindakan" title="Belum bisa dikirim">
        {refusals.documents_unanswered}
      </Notice>
      <div>
        <ButtonLink href={routes.draftDocuments(token)}>Lanjutkan ke foto berkas</ButtonLink>
      </div>
    </div>
  )
}
