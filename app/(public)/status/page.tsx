import type { Metadata } from 'next'
import { z } from 'zod'
import { CurrentDisruptions } from '@/app/(public)/current-disruptions'
import { publicOffice } from '@/app/(public)/office'
import { FollowedApplications } from '@/components/application/followed-applications'
import { LostCode } from '@/components/application/lost-code'
import { TimeLeft } from '@/components/application/time-left'
import { TrackingForm } from '@/components/application/tracking-form'
import { AnswerStatus } from '@/components/ui/answer-status'
import { BackLink } from '@/components/ui/back-link'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { PageModule } from '@/components/ui/page-module'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { followed } from '@/lib/auth/device'
import { returnedForm } from '@/lib/auth/returned-form'
import { visitor } from '@/lib/auth/visitor'
import { listProgress, type Progress } from '@/lib/queries/list-progress'
import { takesCodes } from '@/lib/queries/takes-codes'
import { routes } from '@/lib/routes'
import { forget, leave, stay, track } from './actions'

// The form writes its own title, which changes when something is to be put right.
export const metadata: Metadata = { title: { absolute: '' } }

const query = z.object({ dilupakan: z.literal('ya').optional().catch(undefined) })

export default async function StatusPage({ searchParams }: PageProps<'/status'>) {
  const { dilupakan } = query.parse(await searchParams)
  const [office, returned, { opened, openedUntil, sent }, who] = await Promise.all([
    publicOffice(),
    returnedForm(routes.status()),
    followed(),
    visitor(),
  ])
  const [openedHere, sentHere] = await Promise.all([listProgress(opened), listProgress(sent)])
  const hasSome = openedHere.length + sentHere.length > 0
  return (
    <div>
      <AnswerStatus status={returned.status} />
      <BackLink href={routes.home()}>Beranda</BackLink>
      <PageTitle>Status berkas</PageTitle>
      <div className="mt-6 grid gap-10">
        {dilupakan ? <Forgotten /> : null}
        <CurrentDisruptions />
        <Opened applications={openedHere} until={openedUntil} hours={office.hours} />
        <FollowedApplications
          title="Berkas yang diingat HP ini"
          why="HP ini mengingat berkas di atas, jadi Anda tidak perlu mengetik. Bila ini bukan HP Anda sendiri, minta HP ini melupakannya."
          applications={sentHere}
          hours={office.hours}
          end={{ action: forget, label: 'Lupakan di HP ini' }}
        />
        <section aria-labelledby="cari" className="grid gap-3">
          <SectionTitle id="cari">{hasSome ? 'Cari berkas lain' : 'Cari berkas Anda'}</SectionTitle>
          <Card>
            <TrackingForm
              action={track}
              returned={returned}
              title={`Status berkas · Layanan Kecamatan ${office.name}`}
            />
          </Card>
          <LostCode phone={office.phone} hours={office.hours} takesCodes={takesCodes(who)} />
        </section>
      </div>
      <PageModule src="/skrip/galat.js" />
    </div>
  )
}

function Forgotten() {
  return (
    <Notice kind="berhasil" role="status" title="HP ini sudah melupakan berkas Anda.">
      Foto dan ketikan yang belum dikirim juga terhapus dari HP ini. Isian yang belum dikirim kami hapus
      paling lama 7 hari lagi.
      <PageModule src="/skrip/lupakan.js" />
    </Notice>
  )
}

type OpenedProps = { applications: readonly Progress[]; until: Date; hours: string }

function Opened({ applications, until, hours }: OpenedProps) {
  const numbers = [...new Set(applications.map(({ maskedPhone }) => maskedPhone))]
  return (
    <FollowedApplications
      title={`Berkas untuk nomor ${numbers.join(' dan ')}`}
      why={<TimeLeft until={until} />}
      applications={applications}
      hours={hours}
      stay={{ action: stay, label: 'Tampilkan 30 menit lagi' }}
      end={{ action: leave, label: 'Lupakan nomor ini di HP ini' }}
    />
  )
}
