import { Timeline } from '@/components/ui/timeline'
import { actingTitle, type DelegationKind } from '@/lib/domain/delegation'
import { type RecordStatus, recordStatuses } from '@/lib/domain/record-status'
import { roleLabels, type StaffRole } from '@/lib/domain/role'
import { type ReturnReason, returnReasons } from '@/lib/domain/siak-ledger'
import { type Move, moves, type State, workflow } from '@/lib/domain/workflow'
import { formatMoment } from '@/lib/format/date'

export type CaseEvent = {
  id: string
  move: Move
  toState: State
  reason: string | null
  returnReason: ReturnReason | null
  siakReference: string | null
  recordStatus: RecordStatus | null
  happenedAt: Date
  staffName: string | null
  staffRole: StaffRole | null
  acting: { kind: DelegationKind; role: StaffRole } | null
}

/** What happened, newest first: which move, by whom, when, and why. */
export function CaseHistory({ events }: { events: readonly CaseEvent[] }) {
  return (
    <section aria-labelledby="riwayat" className="grid gap-2">
      <h2 id="riwayat" className="text-bagian font-bold">
        Riwayat
      </h2>
      <Timeline
        items={events.toReversed().map(event => ({
          key: event.id,
          title: `${moves[event.move].label} → ${workflow[event.toState].label}`,
          time: `${formatMoment(event.happenedAt)} · ${whoDid(event)}`,
          dateTime: event.happenedAt.toISOString(),
          note: noteOf(event),
        }))}
      />
    </section>
  )
}

function whoDid({ staffName, staffRole, acting }: CaseEvent) {
  if (!staffName || !staffRole) return roleLabels.applicant
  return `${staffName}, ${acting ? actingTitle(acting.kind, acting.role) : roleLabels[staffRole]}`
}

function noteOf({ reason, returnReason, siakReference, recordStatus }: CaseEvent) {
  const lines = [
    returnReason && `Sebab: ${returnReasons[returnReason]}`,
    reason && `Alasan: ${reason}`,
    siakReference && `Rujukan SIAK: ${siakReference}`,
    recordStatus && `Status rekam: ${recordStatuses[recordStatus].label}`,
  ].filter(line => line !== null && line !== '')
  return lines.length > 0 ? <p className="text-kecil whitespace-pre-line">{lines.join('\n')}</p> : undefined
}
