import { Timeline } from '@/components/ui/timeline'
import { Whole } from '@/components/ui/whole'
import { actingTitle, type DelegationKind } from '@/lib/domain/delegation'
import { type RecordStatus, recordStatuses } from '@/lib/domain/record-status'
import { type ReprintReason, reprintReasons } from '@/lib/domain/reprint'
import { roleLabels, type StaffRole } from '@/lib/domain/role'
import { type ReturnReason, returnReasons } from '@/lib/domain/siak-ledger'
import { type Move, moves, type State, workflow } from '@/lib/domain/workflow'
import { formatMoment } from '@/lib/format/date'

/** Who did something, as what; nobody of the staff: the citizen. */
type Doer = {
  staffName: string | null
  staffRole: StaffRole | null
  acting: { kind: DelegationKind; role: StaffRole } | null
}

export type CaseEvent = Doer & {
  id: string
  move: Move
  toState: State
  reason: string | null
  returnReason: ReturnReason | null
  siakReference: string | null
  recordStatus: RecordStatus | null
  happenedAt: Date
}

export type CaseReprint = Doer & {
  id: string
  printing: number
  reason: ReprintReason
  note: string | null
  happenedAt: Date
}

/** What happened, newest first: which move or printing, by whom, when, and why. */
export function CaseHistory({
  events,
  reprints,
}: {
  events: readonly CaseEvent[]
  reprints: readonly CaseReprint[]
}) {
  const items = [...reprints.toReversed().map(reprintItem), ...events.toReversed().map(eventItem)]
  return (
    <section aria-labelledby="riwayat" className="grid gap-2">
      <h2 id="riwayat" className="text-bagian font-bold">
        Riwayat
      </h2>
      <Timeline items={items.toSorted((one, other) => other.dateTime.localeCompare(one.dateTime))} />
    </section>
  )
}

const eventItem = (event: CaseEvent) => ({
  key: event.id,
  title: `${moves[event.move].label} → ${workflow[event.toState].label}`,
  time: `${formatMoment(event.happenedAt)} · ${whoDid(event)}`,
  dateTime: event.happenedAt.toISOString(),
  note: noteOf(event),
})

const reprintItem = ({ id, printing, reason, note, happenedAt, ...doer }: CaseReprint) => ({
  key: id,
  title: <Whole>{`Cetak ulang, cetakan ke-${printing}`}</Whole>,
  time: `${formatMoment(happenedAt)} · ${whoDid(doer)}`,
  dateTime: happenedAt.toISOString(),
  note: linesOf([`Alasan: ${reprintReasons[reason]}`, note]),
})

function whoDid({ staffName, staffRole, acting }: Doer) {
  if (!staffName || !staffRole) return roleLabels.applicant
  return `${staffName}, ${acting ? actingTitle(acting.kind, acting.role) : roleLabels[staffRole]}`
}

function noteOf({ reason, returnReason, siakReference, recordStatus }: CaseEvent) {
  return linesOf([
    returnReason && `Sebab: ${returnReasons[returnReason]}`,
    reason && `Alasan: ${reason}`,
    siakReference && `Rujukan SIAK: ${siakReference}`,
    recordStatus && `Status rekam: ${recordStatuses[recordStatus].label}`,
  ])
}

function linesOf(said: readonly (string | null)[]) {
  const lines = said.filter(line => line !== null && line !== '')
  return lines.length > 0 ? <p className="text-kecil whitespace-pre-line">{lines.join('\n')}</p> : undefined
}
