import type { Metadata } from 'next'
import { orLimited } from '@/app/or-limited'
import { orNotFound } from '@/app/or-not-found'
import { ComplaintBadge } from '@/components/complaint/complaint-badge'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Code } from '@/components/ui/code'
import { Limited } from '@/components/ui/limited'
import { Notice } from '@/components/ui/notice'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { SummaryList } from '@/components/ui/summary-list'
import { Timeline } from '@/components/ui/timeline'
import { visitor } from '@/lib/auth/visitor'
import { answererOf, complaintStates, complaintTopics } from '@/lib/domain/complaint'
import { formatDay, formatMoment } from '@/lib/format/date'
import { whatsappShareLink } from '@/lib/format/whatsapp-link'
import { followComplaint } from '@/lib/queries/get-complaint'
import { routes } from '@/lib/routes'

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
    <div className="grid gap-8">
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
    <BackLink href={routes.complaints()}>Keluhan</BackLink>
    <PageTitle>Keluhan Anda</PageTitle>
  </div>
)

type Complaint = Awaited<ReturnType<typeof followComplaint>>

function Summary({ number, topic, state, receivedOn, dueOn, isClosed }: Complaint) {
  return (
    <div className="grid gap-5">
      {isClosed ? null : (
        <Notice kind="berhasil" title="Keluhan Anda sudah kami catat.">
          {answererOf(topic)} menjawab paling lambat {formatDay(new Date(dueOn))}. Simpan nomor di bawah ini.
        </Notice>
      )}
      <Card>
        <p className="text-teks-2">Nomor keluhan</p>
        <p className="break-words text-bagian">
          <Code value={number} />
        </p>
        <p className="mt-2 text-kecil text-teks-2">
          Foto atau catat nomor ini. Hanya dengan nomor ini jawabannya bisa dibaca.
        </p>
        <div className="mt-3">
          <ButtonLink href={whatsappShareLink(`Nomor keluhan saya: ${number}`)} variant="kedua">
            Simpan ke WhatsApp
          </ButtonLink>
        </div>
      </Card>
      <SummaryList
        rows={[
          { label: 'Keadaan', value: <ComplaintBadge state={state} /> },
          { label: 'Tentang', value: complaintTopics[topic] },
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
