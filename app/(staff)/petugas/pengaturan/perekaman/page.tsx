import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { orNotFound } from '@/app/or-not-found'
import { StaffPage } from '@/components/layout/staff-page'
import { RecordingPlacesForm } from '@/components/recording/recording-places-form'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { Table } from '@/components/ui/table'
import { staffOrSignIn } from '@/lib/auth/staff'
import { formatDay } from '@/lib/format/date'
import { formatSlotTime } from '@/lib/format/slot'
import { getRecordingPlaces } from '@/lib/queries/get-recording-places'
import { setPlaces } from './actions'

export const metadata: Metadata = { title: 'Tempat perekaman' }

export default async function RecordingPlacesPage() {
  const { places, hours } = await orNotFound(getRecordingPlaces(await staffOrSignIn()))
  return (
    <StaffPage>
      <PageTitle lead="Berapa orang dapat diberi janji perekaman pada jam yang sama. Mengubahnya tidak membatalkan janji siapa pun.">
        Tempat perekaman
      </PageTitle>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        <section aria-labelledby="tempat" className="grid content-start gap-3">
          <SectionTitle id="tempat">Tempat per jam</SectionTitle>
          <RecordingPlacesForm action={setPlaces} press={randomUUID()} places={places} />
        </section>
        <section aria-labelledby="diberikan" className="grid content-start gap-3">
          <SectionTitle id="diberikan">Jam yang sudah diberikan</SectionTitle>
          {hours.length === 0 ? (
            <EmptyState>Belum ada janji untuk jam yang akan datang.</EmptyState>
          ) : (
            <Table
              caption="Jam yang sudah diberikan"
              captionHidden
              columns={[{ label: 'Hari' }, { label: 'Jam' }, { label: 'Janji' }, { label: 'Sisa' }]}
              rows={hours.map(({ startsAt, given }) => ({
                key: startsAt.toISOString(),
                cells: [
                  formatDay(startsAt),
                  <span key="jam" className="angka whitespace-nowrap">
                    {formatSlotTime(startsAt)}
                  </span>,
                  given,
                  leftOf(places, given),
                ],
              }))}
            />
          )}
        </section>
      </div>
    </StaffPage>
  )
}

function leftOf(places: number, given: number): string {
  if (given > places) return `Lebih ${given - places}, tetap berlaku`
  return given === places ? 'Penuh' : String(places - given)
}
