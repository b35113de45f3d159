import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { publicOffice } from '@/app/(public)/office'
import { DiscardForm } from '@/components/application/discard-form'
import { DraftExpired } from '@/components/application/draft-expired'
import { FamilyForm } from '@/components/application/family-form'
import { FamilyMembers } from '@/components/application/family-members'
import { PressForm } from '@/components/application/press-form'
import { TaskList, taskHref } from '@/components/application/task-list'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { PageTitle } from '@/components/ui/page-title'
import { holderOf } from '@/lib/auth/applicant'
import { heldHere } from '@/lib/auth/device'
import { currentStaff } from '@/lib/auth/staff'
import { draftEnd, nextTask, taskLabels } from '@/lib/domain/draft'
import { shortName } from '@/lib/domain/person-name'
import { formatDay, formatTime } from '@/lib/format/date'
import { whose } from '@/lib/format/whose'
import type { OpenDraft } from '@/lib/queries/get-draft'
import { type FamilyMember, listFamily } from '@/lib/queries/list-family'
import { routes } from '@/lib/routes'
import { addMember, discard, reuseCard } from './actions'
import { draftBehind } from './draft'

type Props = { params: Promise<{ draf: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const draft = await draftBehind((await params).draf)
  // The family's form writes the title, which changes when something is to be put right.
  return { title: draft ? { absolute: '' } : 'Isian Anda', robots: { index: false } }
}

export default async function DraftPage({ params }: Props) {
  const { draf: token } = await params
  const draft = await draftBehind(token)
  if (!draft) return <DraftExpired />
  const [onDevice, staff, office] = await Promise.all([heldHere(), currentStaff(), publicOffice()])
  const family = await listFamily(holderOf(token), { onDevice, staff })
  return (
    <div className="grid max-w-borang gap-8">
      <div>
        <BackLink href={routes.apply()}>Siapkan berkas</BackLink>
        <PageTitle
          kicker={`${whose(draft.variant, draft.name && shortName(draft.name))} · tidak dipungut biaya`}
          lead={<Kept draft={draft} />}
        >
          Siapkan berkas
        </PageTitle>
      </div>
      <Tasks token={token} draft={draft} />
      <Family
        token={token}
        draft={draft}
        members={family}
        title={`Isian Anda · Layanan Kecamatan ${office.name}`}
      />
      <Discard token={token} />
    </div>
  )
}

function Kept({ draft: { lastSavedAt, createdAt, isVillageFixed } }: { draft: OpenDraft }) {
  return (
    <>
      Tersimpan pukul <span className="angka">{formatTime(lastSavedAt)}</span>. Anda boleh berhenti dan
      melanjutkan dari {isVillageFixed ? 'Berkas desa' : 'HP ini'} sampai {formatDay(draftEnd(createdAt))}.
    </>
  )
}

function Tasks({ token, draft: { tasks, papers } }: { token: string; draft: OpenDraft }) {
  const next = nextTask(tasks)
  return (
    <div className="grid gap-6">
      <TaskList
        token={token}
        tasks={tasks}
        papers={{ answered: papers.filter(({ answer }) => answer !== null).length, of: papers.length }}
      />
      <div>
        <ButtonLink href={taskHref(next, token)}>Lanjutkan: {taskLabels[next].toLowerCase()}</ButtonLink>
      </div>
    </div>
  )
}

type FamilyProps = { token: string; draft: OpenDraft; members: readonly FamilyMember[]; title: string }

function Family({ token, draft: { papers }, members, title }: FamilyProps) {
  const needsCard = papers.some(({ type, answer }) => type === 'family_card' && answer === null)
  const mayReuse = needsCard && members.some(({ hasFamilyCard }) => hasFamilyCard)
  return (
    <div className="grid gap-4">
      <FamilyMembers members={members} />
      {mayReuse ? (
        <PressForm action={reuseCard} fields={{ press: randomUUID(), token }} variant="kedua">
          Pakai foto KK yang sudah dikirim
        </PressForm>
      ) : null}
      <FamilyForm action={addMember} fields={{ press: randomUUID(), token }} title={title} />
    </div>
  )
}

function Discard({ token }: { token: string }) {
  return (
    <Details summary="Hapus dari HP ini">
      <p className="mb-4">
        Pilih ini di HP pinjaman. Isian dan foto yang belum dikirim dihapus, juga dari kantor kami.
      </p>
      <DiscardForm action={discard} token={token} press={randomUUID()} />
    </Details>
  )
}
