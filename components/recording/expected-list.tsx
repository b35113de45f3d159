import { SectionTitle } from '@/components/ui/page-title'
import type { AppointmentOutcome } from '@/lib/domain/appointment'
import { attendance } from '@/lib/format/appointment'
import { formatTime } from '@/lib/format/date'
import { routes } from '@/lib/routes'

type Expected = {
  id: string
  startsAt: Date
  number: string
  name: string
  outcome: AppointmentOutcome | null
  isOver: boolean
  ticketNumber: number | undefined
}

/** Perekaman hari ini, beside the queue: hour by hour who is expected, and whether they came. Nothing when nobody is. */
export function ExpectedList({ people }: { people: readonly Expected[] }) {
  if (people.length === 0) return null
  return (
    <section aria-labelledby="perekaman-hari-ini" className="grid gap-3">
      <SectionTitle id="perekaman-hari-ini">Perekaman hari ini ({people.length})</SectionTitle>
      <ul className="divide-y divide-garis">
        {people.map(person => (
          <li
            key={person.id}
            className="grid grid-cols-[5rem_minmax(0,1fr)] items-center gap-x-3 bg-permukaan px-3 py-2 first:rounded-t-sudut last:rounded-b-sudut"
          >
            <span className="angka font-bold">{formatTime(person.startsAt)}</span>
            <div className="min-w-0">
              <a
                href={routes.application(person.number)}
                className="inline-flex min-h-9 max-w-full items-center font-bold"
              >
                <span>{person.name}</span>
              </a>
              <p className="text-kecil text-teks-2">{attendance(person)}</p>
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a href={routes.guestBook()} className="inline-flex min-h-9 items-center">
          Cetak daftar, atau lihat hari lain
        </a>
      </p>
    </section>
  )
}
