import type { Metadata } from 'next'
import { CurrentDisruptions } from '@/app/(public)/current-disruptions'
import { publicOffice } from '@/app/(public)/office'
import { FollowedApplications } from '@/components/application/followed-applications'
import { LostCode } from '@/components/application/lost-code'
import { TrackingForm } from '@/components/application/tracking-form'
import { BackLink } from '@/components/ui/back-link'
import { Card } from '@/components/ui/card'
import { PageModule } from '@/components/ui/page-module'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { followed } from '@/lib/auth/device'
import { returnedForm } from '@/lib/auth/returned-form'
import { visitor } from '@/lib/auth/visitor'
import type { Actor } from '@/lib/domain/actor'
import { findProgress } from '@/lib/queries/find-progress'
import { takesCodes } from '@/lib/queries/takes-codes'
import { routes } from '@/lib/routes'
import { forget, leave, track } from './actions'

// The form writes its own title, which changes when something is to be put right.
export const metadata: Metadata = { title: { absolute: '' } }

export default async function StatusPage() {
  const [office, returned, { opened, sent }, who] = await Promise.all([
    publicOffice(),
    returnedForm(routes.status()),
    followed(),
    visitor(),
  ])
  const [openedHere, sentHere] = await Promise.all([progressOf(opened), progressOf(sent)])
  const hasSome = openedHere.length + sentHere.length > 0
  return (
    <div>
      <BackLink href={routes.home()}>Beranda</BackLink>
      <PageTitle>Status berkas</PageTitle>
      <div className="mt-6 grid gap-10">
        <CurrentDisruptions />
        <Opened applications={openedHere} />
        <FollowedApplications
          title="Berkas yang diingat HP ini"
          why="HP ini mengingat berkas di atas, jadi Anda tidak perlu mengetik. Bila ini bukan HP Anda sendiri, minta HP ini melupakannya."
          applications={sentHere}
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

function Opened({ applications }: { applications: Awaited<ReturnType<typeof progressOf>> }) {
  const numbers = [...new Set(applications.map(({ maskedPhone }) => maskedPhone))]
  return (
    <FollowedApplications
      title={`Berkas untuk nomor ${numbers.join(' dan ')}`}
      why="Berkas ini tampil di HP ini paling lama 30 menit."
      applications={applications}
      end={{ action: leave, label: 'Keluar dari halaman ini' }}
    />
  )
}

async function progressOf(actors: readonly Actor[]) {
  const found = await Promise.all(actors.map(findProgress))
  return found.filter(progress => progress !== undefined)
}
