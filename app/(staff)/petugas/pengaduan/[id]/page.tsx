import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { answer } from '@/app/(staff)/petugas/pengaduan/actions'
import { orNotFound } from '@/app/or-not-found'
import { AnswerComplaintForm } from '@/components/complaint/answer-complaint-form'
import { ComplaintBadge } from '@/components/complaint/complaint-badge'
import { ComplaintPhotos } from '@/components/complaint/complaint-photos'
import { StaffPage } from '@/components/layout/staff-page'
import { BackLink } from '@/components/ui/back-link'
import { Card } from '@/components/ui/card'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { SummaryList } from '@/components/ui/summary-list'
import { Timeline } from '@/components/ui/timeline'
import { staffOrSignIn } from '@/lib/auth/staff'
import { complaintClasses, complaintStates, complaintTopics } from '@/lib/domain/complaint'
import { formatDay, formatMoment } from '@/lib/format/date'
import { formatPhone } from '@/lib/format/mask'
import { getComplaint } from '@/lib/queries/get-complaint'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Pengaduan' }

export default async function StaffComplaintPage({ params }: { params: Promise<{ id: string }> }) {
  const complaint = await orNotFound(getComplaint(await staffOrSignIn(), (await params).id))
  return (
    <StaffPage narrow>
      <div>
        <BackLink href={routes.staffComplaints()}>Pengaduan</BackLink>
        <PageTitle kicker={complaint.number}>{complaintTopics[complaint.topic]}</PageTitle>
      </div>
      <Card>
        <p className="break-words whitespace-pre-line">{complaint.story}</p>
      </Card>
      <ComplaintPhotos id={complaint.id} photoIds={complaint.photoIds} />
      <Facts complaint={complaint} />
      <section aria-labelledby="tindak-lanjut" className="grid gap-3">
        <SectionTitle id="tindak-lanjut">Tindak lanjut</SectionTitle>
        <Timeline items={complaint.events.map(itemOf)} />
      </section>
      {complaint.isClosed ? null : (
        <section aria-labelledby="jawab" className="tanpa-cetak grid gap-3">
          <SectionTitle id="jawab">Jawab pengaduan ini</SectionTitle>
          <AnswerComplaintForm action={answer} press={randomUUID()} id={complaint.id} />
        </section>
      )}
    </StaffPage>
  )
}

type Complaint = Awaited<ReturnType<typeof getComplaint>>

function Facts({ complaint }: { complaint: Complaint }) {
  const { state, isOverdue, happenedOn, place, receivedOn, dueOn, phone } = complaint
  return (
    <SummaryList
      rows={[
        { label: 'Keadaan', value: <ComplaintBadge state={state} isOverdue={isOverdue} /> },
        { label: 'Golongan', value: complaintClasses[complaint.class].label },
        { label: 'Dari', value: senderOf(complaint) },
        {
          label: 'Nomor HP',
          value: phone ? <span className="angka">{formatPhone(phone)}</span> : 'Tidak ada',
        },
        {
          label: 'Tanggal kejadian',
          value: happenedOn ? formatDay(new Date(happenedOn)) : 'Tidak disebut',
        },
        { label: 'Tempat kejadian', value: place ?? 'Tidak disebut' },
        { label: 'Diterima', value: formatDay(new Date(receivedOn)) },
        { label: 'Batas jawaban', value: formatDay(new Date(dueOn)) },
      ]}
    />
  )
}

function senderOf({ isAnonymous, isHidden, isConfidential, name }: Complaint): string {
  if (isAnonymous) return 'Tanpa nama'
  if (isHidden) return 'Dirahasiakan'
  return isConfidential ? `${name} (rahasia)` : (name ?? '')
}

const itemOf = ({ id, state, answer, happenedAt, staffName }: Complaint['events'][number]) => ({
  key: id,
  title: staffName ? `${complaintStates[state]} · ${staffName}` : complaintStates[state],
  time: formatMoment(happenedAt),
  dateTime: happenedAt.toISOString(),
  note: answer ? <p className="whitespace-pre-line">{answer}</p> : undefined,
})
