import { PressForm } from '@/components/application/press-form'
import { Badge } from '@/components/ui/badge'
import { Details } from '@/components/ui/details'
import { StatusShape } from '@/components/ui/status-shape'
import {
  type AppointmentOutcome,
  type AppointmentReason,
  appointmentOutcomes,
  appointmentReasons,
} from '@/lib/domain/appointment'
import type { FormAction } from '@/lib/domain/form-state'
import { beginOf } from '@/lib/domain/working-days'
import { formatDate, formatMoment } from '@/lib/format/date'
import { formatSlot } from '@/lib/format/slot'
import { AppointmentForm } from './appointment-form'
import { RecordForm } from './record-form'

type Given = { id: string; startsAt: Date; because: AppointmentReason }

export type RecordingFacts = {
  recordedAt: Date | null
  mayRecord: boolean
  open: (Given & { isOver: boolean; isUnsure: boolean }) | undefined
  past: readonly (Given & { outcome: AppointmentOutcome; endedBy: string | null })[]
  choice: { free: readonly Date[]; times: readonly string[] } | undefined
  seventeenOn: string | undefined
}

type Props = {
  number: string
  recording: RecordingFacts
  presses: { give: string; miss: string }
  actions: { record: FormAction; give: FormAction; move: FormAction; miss: FormAction }
}

/** Photo, fingerprints and iris of a first card: when they were recorded, or the button that notes it and the appointment for it. */
export function RecordingPanel({ number, recording, presses, actions }: Props) {
  const { recordedAt, mayRecord, open, past, choice, seventeenOn } = recording
  return (
    <section aria-labelledby="perekaman" className="grid gap-2">
      <h2 id="perekaman" className="text-bagian font-bold">
        Perekaman
      </h2>
      {recordedAt ? (
        <p className="flex items-baseline gap-2 text-siap-teks">
          <StatusShape shape="check" /> Direkam {formatMoment(recordedAt)}
        </p>
      ) : (
        <Awaited open={open} />
      )}
      {seventeenOn && !recordedAt ? (
        <p className="rounded-sudut bg-perlu px-3 py-1.5 text-kecil text-perlu-teks">
          Menurut NIK, genap 17 tahun pada {formatDate(beginOf(seventeenOn))}. Boleh direkam sekarang; KTP-el
          diberikan mulai hari itu.
        </p>
      ) : null}
      {mayRecord && !recordedAt ? <Came {...{ number, open, actions }} press={presses.miss} /> : null}
      {choice ? (
        <AppointmentForm
          key={open?.id ?? past.length}
          number={number}
          seen={open?.id}
          choice={choice}
          isUnderAge={seventeenOn !== undefined}
          press={presses.give}
          action={open ? actions.move : actions.give}
        />
      ) : null}
      <Past past={past} />
    </section>
  )
}

/** They came and were recorded; or, once their hour is over, they did not come. */
function Came({
  number,
  open,
  press,
  actions,
}: Pick<Props, 'number' | 'actions'> & Pick<RecordingFacts, 'open'> & { press: string }) {
  return (
    <div className="grid gap-2">
      <RecordForm number={number} record={actions.record} />
      {open?.isOver ? (
        <PressForm action={actions.miss} fields={{ press, number, seen: open.id }} variant="kedua">
          Catat tidak datang
        </PressForm>
      ) : null}
    </div>
  )
}

function Awaited({ open }: { open: RecordingFacts['open'] }) {
  if (!open) return <p>Belum dicatat. Foto, sidik jari, dan iris mata direkam di loket.</p>
  return (
    <div>
      <p>
        <HourBadge {...open} />
      </p>
      <p className="angka font-bold">{formatSlot(open.startsAt)}</p>
      <p className="text-kecil text-teks-2">Alasan: {appointmentReasons[open.because]}</p>
    </div>
  )
}

function HourBadge({ isOver, isUnsure }: NonNullable<RecordingFacts['open']>) {
  if (isUnsure)
    return (
      <Badge tone="tunggu" shape="pause">
        Jam janji terkena gangguan
      </Badge>
    )
  if (isOver)
    return (
      <Badge tone="perlu" shape="triangle">
        Jam janji sudah lewat
      </Badge>
    )
  return (
    <Badge tone="info" shape="dot">
      Janji perekaman
    </Badge>
  )
}

/** The appointments that ended, newest first. */
function Past({ past }: Pick<RecordingFacts, 'past'>) {
  if (past.length === 0) return null
  return (
    <Details summary={`Janji sebelumnya (${past.length})`}>
      <ul className="grid gap-2 text-kecil">
        {past.toReversed().map(({ id, startsAt, outcome, because, endedBy }) => (
          <li key={id}>
            <span className="angka font-bold">{formatSlot(startsAt)}</span>
            <br />
            {appointmentOutcomes[outcome]}
            {endedBy ? ` · ${endedBy}` : ''} · alasan diberi: {appointmentReasons[because].toLowerCase()}
          </li>
        ))}
      </ul>
    </Details>
  )
}
