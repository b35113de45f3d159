import { Table } from '@/components/ui/table'
import { type AppointmentOutcome, type AppointmentReason, appointmentReasons } from '@/lib/domain/appointment'
import { attendance } from '@/lib/format/appointment'
import { formatPhone } from '@/lib/format/mask'
import { formatSlotTime } from '@/lib/format/slot'
import { routes } from '@/lib/routes'

type Expected = {
  id: string
  startsAt: Date
  number: string
  name: string
  phone: string
  because: AppointmentReason
  outcome: AppointmentOutcome | null
  isOver: boolean
  ticketNumber: number | undefined
}

/** Who is expected for the recording on a day, as it is printed for the counter. */
export const ExpectedTable = ({ people }: { people: readonly Expected[] }) => (
  <Table
    caption={`Janji perekaman (${people.length})`}
    stacks
    columns={[
      { label: 'Jam' },
      { label: 'Nama' },
      { label: 'Nomor HP' },
      { label: 'Berkas' },
      { label: 'Alasan janji' },
      { label: 'Kehadiran' },
    ]}
    rows={people.map(person => ({
      key: person.id,
      cells: [
        <span key="jam" className="angka whitespace-nowrap">
          {formatSlotTime(person.startsAt)}
        </span>,
        person.name,
        <span key="hp" className="angka utuh">
          {formatPhone(person.phone)}
        </span>,
        <a
          key="berkas"
          href={routes.application(person.number)}
          className="inline-block py-1.5 whitespace-nowrap"
        >
          {person.number}
        </a>,
        appointmentReasons[person.because],
        attendance(person),
      ],
    }))}
  />
)
