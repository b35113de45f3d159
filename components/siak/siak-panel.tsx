import { type CaseFact, CaseFacts } from '@/components/application/case-facts'
import { Timeline } from '@/components/ui/timeline'
import type { FormAction } from '@/lib/domain/form-state'
import {
  type RecordStatus,
  type RecordStatusSource,
  recordMover,
  recordMovers,
  recordStatuses,
} from '@/lib/domain/record-status'
import { type ReturnReason, recordStatusSources, returnReasons } from '@/lib/domain/siak-ledger'
import type { State } from '@/lib/domain/workflow'
import { formatDate, formatMoment } from '@/lib/format/date'
import { RecordStatusBadge } from './record-status-badge'
import { RecordStatusForm } from './record-status-form'

type Siak = {
  number: string
  state: State
  siakReference: string | null
  recordStatus: RecordStatus | null
  recordStatusOn: string | null
  journey: {
    sent: { staffName: string | null; happenedAt: Date } | undefined
    timesSent: number
    returned:
      | {
          returnReason: ReturnReason | null
          reason: string | null
          staffName: string | null
          happenedAt: Date
        }
      | undefined
  }
  recordHistory: readonly {
    id: string
    status: RecordStatus
    seenOn: string
    source: RecordStatusSource
    note: string | null
    staffName: string
    notedAt: Date
  }[]
}

/** A case in SIAK: when it was sent, why it came back, what SIAK says of the record, whose move that makes it, and what the citizen reads of it. */
export function SiakPanel({
  siak,
  fields,
  today,
  note,
}: {
  siak: Siak
  fields: Record<string, string>
  today: string
  /** For whoever keeps the ledger. */
  note?: FormAction
}) {
  const { siakReference, recordStatus, journey, recordHistory } = siak
  if (!note && !recordStatus && !journey.sent) return null
  return (
    <section aria-labelledby="siak" className="grid gap-2">
      <h2 id="siak" className="text-bagian font-bold">
        SIAK
      </h2>
      <CaseFacts
        facts={[
          ...(siakReference ? [{ label: 'Rujukan', value: siakReference }] : []),
          ...sentFacts(journey),
          ...returnFacts(journey),
          ...statusFacts(siak),
        ]}
      />
      {recordHistory.length > 1 ? (
        <details>
          <summary className="min-h-10 py-2 font-bold text-aksi">
            Riwayat status rekam ({recordHistory.length})
          </summary>
          <Timeline items={recordHistory.toReversed().map(shown)} />
        </details>
      ) : null}
      {note ? (
        <details>
          <summary className="min-h-10 py-2 font-bold text-aksi">Catat status rekam</summary>
          <RecordStatusForm
            key={recordHistory.length}
            action={note}
            fields={{ ...fields, number: siak.number, seenStatus: recordStatus ?? '' }}
            today={today}
          />
        </details>
      ) : null}
    </section>
  )
}

const by = (name: string | null) => (name ? ` oleh ${name}` : '')

function sentFacts({ sent, timesSent }: Siak['journey']): CaseFact[] {
  if (!sent) return [{ label: 'Dikirim', value: 'Belum dikirim ke kabupaten' }]
  const again = timesSent > 1 ? ` (kiriman ke-${timesSent})` : ''
  return [{ label: 'Dikirim', value: `${formatMoment(sent.happenedAt)}${by(sent.staffName)}${again}` }]
}

function returnFacts({ returned }: Siak['journey']): CaseFact[] {
  if (!returned) return []
  const { returnReason, reason, staffName, happenedAt } = returned
  return [
    { label: 'Dikembalikan', value: `${formatMoment(happenedAt)}${by(staffName)}` },
    {
      label: 'Alasan',
      value: [returnReason && returnReasons[returnReason], reason].filter(Boolean).join(': '),
    },
  ]
}

function statusFacts({ state, recordStatus, recordStatusOn }: Siak): CaseFact[] {
  if (!recordStatus || !recordStatusOn) return [{ label: 'Status rekam', value: 'Belum dicatat' }]
  const { told } = recordStatuses[recordStatus]
  const mover = recordMover(recordStatus, state)
  return [
    {
      label: 'Status rekam',
      value: (
        <>
          <RecordStatusBadge status={recordStatus} state={state} />{' '}
          <span className="utuh">{formatDate(new Date(recordStatusOn))}</span>
        </>
      ),
    },
    { label: 'Warga membaca', value: [told, mover && `${recordMovers[mover]}.`].filter(Boolean).join(' ') },
  ]
}

const shown = ({ id, status, seenOn, source, note, staffName, notedAt }: Siak['recordHistory'][number]) => ({
  key: id,
  title: recordStatuses[status].label,
  time: `Terlihat ${formatDate(new Date(seenOn))} · dicatat ${formatMoment(notedAt)} oleh ${staffName}`,
  dateTime: notedAt.toISOString(),
  note: <p className="text-kecil">{[recordStatusSources[source], note].filter(Boolean).join(': ')}</p>,
})
