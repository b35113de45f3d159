import { PressForm } from '@/components/application/press-form'
import { RibbonCard } from '@/components/ui/card'
import { type Disruption, disruptionCauses, heldStates, isPlanned } from '@/lib/domain/disruption'
import type { FormAction } from '@/lib/domain/form-state'
import { stopsRecording } from '@/lib/domain/recording-slot'
import { workflow } from '@/lib/domain/workflow'
import { formatMoment } from '@/lib/format/date'
import { disruptionAdvice, disruptionTitle } from '@/lib/format/disruption'

/** One disruption that is not over: what citizens read, which steps stand still, and the button that ends it, for whoever may. */
export function OpenDisruption({
  disruption,
  now,
  press,
  end,
}: {
  disruption: Disruption & { declaredBy: string }
  now: Date
  press: string
  end?: FormAction
}) {
  const { id, cause, beganAt, declaredBy } = disruption
  const stopped = heldStates(cause).map(state => workflow[state].label)
  return (
    <RibbonCard tone={isPlanned(cause) ? 'perlu' : 'tunggu'}>
      <h3 className="font-bold">{disruptionCauses[cause].label}</h3>
      <p className="mt-1">{disruptionTitle(disruption, now)}</p>
      <p>{disruptionAdvice(disruption, now)}</p>
      {stopped.length > 0 ? <p className="mt-1">Jam berhenti di: {stopped.join(', ')}.</p> : null}
      {stopsRecording(cause) ? <p>Perekaman berhenti, juga untuk yang sudah punya janji.</p> : null}
      <p className="mt-1 text-kecil text-teks-2">
        Mulai {formatMoment(beganAt)}. Diumumkan {declaredBy}.
      </p>
      {end ? (
        <div className="mt-3">
          <PressForm action={end} fields={{ press, id }} variant="kedua">
            {isPlanned(cause) ? 'Batalkan pengumuman' : 'Nyatakan selesai'}
          </PressForm>
        </div>
      ) : null}
    </RibbonCard>
  )
}
