import { Table } from '@/components/ui/table'
import { type DisruptionCause, disruptionCauses } from '@/lib/domain/disruption'
import { formatMoment } from '@/lib/format/date'

type Past = {
  id: string
  cause: DisruptionCause
  beganAt: Date
  endedAt: Date | null
  expectedEndAt: Date | null
  declaredBy: string
}

/** Disruptions that are over; nothing where there were none. */
export function PastDisruptions({ rows }: { rows: readonly Past[] }) {
  if (rows.length === 0) return null
  return (
    <Table
      caption="Sudah selesai"
      stacks
      columns={[{ label: 'Sebab' }, { label: 'Mulai' }, { label: 'Selesai' }, { label: 'Diumumkan' }]}
      rows={rows.map(({ id, cause, beganAt, endedAt, expectedEndAt, declaredBy }) => {
        const overAt = endedAt ?? expectedEndAt
        return {
          key: id,
          cells: [
            disruptionCauses[cause].label,
            formatMoment(beganAt),
            overAt && formatMoment(overAt),
            declaredBy,
          ],
        }
      })}
    />
  )
}
