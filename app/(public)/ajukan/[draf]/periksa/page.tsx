import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { draftBehind } from '@/app/(public)/ajukan/[draf]/draft'
import { publicOffice } from '@/app/(public)/office'
import { AnswerSummary } from '@/components/application/answer-summary'
import { DraftExpired } from '@/components/application/draft-expired'
import { PaperSummary } from '@/components/application/paper-summary'
import { PressForm } from '@/components/application/press-form'
import { taskHref } from '@/components/application/task-list'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { nextTask, type Task, taskLabels } from '@/lib/domain/draft'
import { variants } from '@/lib/domain/service'
import { moves } from '@/lib/domain/workflow'
import type { OpenDraft } from '@/lib/queries/get-draft'
import { routes } from '@/lib/routes'
import { send } from './actions'

type Props = { params: Promise<{ draf: string }> }

const TITLE = 'Periksa kembali'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const draft = await draftBehind((await params).draf)
  // The button writes its own title, which changes when something is in its way.
  return { title: draft?.tasks.check === 'open' ? { absolute: '' } : TITLE, robots: { index: false } }
}

export default async function CheckPage({ params }: Props) {
  const { draf: token } = await params
  const draft = await draftBehind(token)
  if (!draft) return <DraftExpired />
  const { name } = await publicOffice()
  return (
    <div>
      <BackLink href={routes.draft(token)}>Daftar langkah</BackLink>
      <PageTitle kicker={variants[draft.variant].label} lead="Cocokkan dengan Kartu Keluarga Anda.">
        {TITLE}
      </PageTitle>
      <div className="mt-6 grid gap-8">
        <section aria-labelledby="data-diri" className="grid gap-3">
          <SectionTitle id="data-diri">Data diri</SectionTitle>
          {isWhole(draft) ? (
            <AnswerSummary
              draft={draft}
              changeHref={routes.draftApplicant(token)}
              phoneHref={routes.draftPhone(token)}
            />
          ) : (
            <a href={routes.draftApplicant(token)}>Isi data diri</a>
          )}
        </section>
        <section aria-labelledby="berkas" className="grid gap-3">
          <SectionTitle id="berkas">Berkas</SectionTitle>
          <PaperSummary papers={draft.papers} changeHref={routes.draftDocuments(token)} />
        </section>
        {draft.tasks.check === 'open' ? (
          <Sending token={token} title={`${TITLE} · Layanan Kecamatan ${name}`} />
        ) : (
          <StillToDo token={token} task={nextTask(draft.tasks)} />
        )}
      </div>
    </div>
  )
}

type Whole = OpenDraft & Record<'name' | 'nik' | 'familyCardNumber' | 'villageCode', string>

const isWhole = (draft: OpenDraft): draft is Whole => draft.tasks.applicant === 'done'

function Sending({ token, title }: { token: string; title: string }) {
  return (
    <section aria-labelledby="pernyataan" className="grid gap-4">
      <SectionTitle id="pernyataan">Pernyataan</SectionTitle>
      <Card>
        <p>Isian dan berkas di atas benar. Saya membawa berkas aslinya ke loket.</p>
        <p className="mt-2 text-kecil text-teks-2">
          Dengan menekan tombol ini, Anda menyatakan hal di atas. Layanan ini tidak dipungut biaya.
        </p>
      </Card>
      <PressForm action={send} fields={{ press: randomUUID(), token }} title={title}>
        {moves.hand_in.label}
      </PressForm>
    </section>
  )
}

function StillToDo({ token, task }: { token: string; task: Task }) {
  return (
    <div className="grid gap-4">
      <Notice kind="perlu-tindakan" title="Belum bisa dikirim">
        Selesaikan dulu: <b>{taskLabels[task].toLowerCase()}</b>. Lalu kirim dari sini.
      </Notice>
      <div>
        <ButtonLink href={taskHref(task, token)}>Lanjutkan: {taskLabels[task].toLowerCase()}</ButtonLink>
      </div>
    </div>
  )
}
