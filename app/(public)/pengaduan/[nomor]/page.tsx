import type { Metadata } from 'next'
import { orLimited } from '@/app/or-limited'
import { orNotFound } from '@/app/or-not-found'
import { ComplaintBadge } from '@/components/complaint/complaint-badge'
import { NumberCard } from '@/components/complaint/number-card'
import { BackLink } from '@/components/ui/back-link'
import { Limited } from '@/components/ui/limited'
import { Notice } from '@/components/ui/notice'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { SummaryList } from '@/components/ui/summary-list'
import { Timeline } from '@/components/ui/timeline'
import { visitor } from '@/lib/auth/visitor'
import { answererOf, complaintStates, complaintTopics } from '@/lib/domain/complaint'
import { formatDay, formatMoment } from '@/lib/format/date'
import { followComplaint } from '@/lib/queries/get-complaint'
import { routes } from '@/lib/routes'
import '@/app/(public)/slip.css'

// The number is a secret of its complainant.
export const metadata: Metadata = {
  title: 'Keluhan Anda',
  robots: { index: false },
  referrer: 'same-origin',
}

export default async function ComplaintPage({ params }: { params: Promise<{ nomor: string }> }) {
  const who = await visitor()
  const complaint = await orNotFound(orLimited(followComplaint(who, (await params).nomor)))
  if ('limited' in complaint)
    return (
      <div className="grid gap-6">
        <Head />
        <Limited sentence={complaint.limited} />
      </div>
    )

  return (
    <div className="carik grid gap-8">
      <Head />
      <Summary {...complaint} />
      <section aria-labelledby="jawaban" className="grid gap-3">
        <SectionTitle id="jawaban">Yang sudah kami lakukan</SectionTitle>
        <Timeline
          items={complaint.events.map(({ id, state, answer, happenedAt }) => ({
            key: id,
            title: complaintStates[state],
            time: formatMoment(happenedAt),
            dateTime: happenedAt.toISOString(),
            note: answer ? <p className="whitespace-pre-line">{answer}</p> : undefined,
          }))}
        />
      </section>
      <NextDoor isClosed={complaint.isClosed} />
    </div>
  )
}

const Head = () => (
  <div>
    <span className="tanpa-cetak">
      <BackLink href={routes.complaints()}>Keluhan</BackLink>
    </span>
    <PageTitle>Keluhan Anda</PageTitle>
  </div>
)

type Complaint = Awaited<ReturnType<typeof followComplaint>>

function Summary(complaint: Complaint) {
  const { number, topic, state, happenedOn, receivedOn, dueOn, photoCount, isClosed } = complaint
  return (
    <div className="grid gap-5">
      {isClosed ? null : (
        <Notice kind="berhasil" title="Keluhan Anda sudah kami catat.">
          {answererOf(topic)} menjawab paling lambat <b>hari {formatDay(new Date(dueOn))}</b>. Simpan nomor di
          bawah ini.
        </Notice>
      )}
      <NumberCard number={number} />
      <SummaryList
        rows={[
          { label: 'Keadaan', value: <ComplaintBadge state={state} /> },
          { label: 'Tentang', value: complaintTopics[topic] },
          ...(happenedOn ? [{ label: 'Tanggal kejadian', value: formatDay(new Date(happenedOn)) }] : []),
          ...(photoCount > 0 ? [{ label: 'Foto', value: `${photoCount} foto sudah kami terima` }] : []),
          { label: 'Diterima', value: formatDay(new Date(receivedOn)) },
          { label: 'Batas jawaban', value: formatDay(new Date(dueOn)) },
        ]}
      />
    </div>
  )
}

function NextDoor({ isClosed }: { isClosed: boolean }) {
  return (
    <p>
      {isClosed ? 'Belum puas dengan jawaban ini?' : 'Belum dijawab sampai tanggal itu, atau belum puas?'}{' '}
      Anda boleh menulis lagi, atau mengadu ke <b>Ombudsman Republik Indonesia</b>, telepon{' '}
      <b className="angka">137</b>.
    </p>
  )
}
