import { Button } from '@/components/ui/button'
import { type ButtonVariant, buttonClass } from '@/components/ui/button-class'
import { Kbd } from '@/components/ui/kbd'
import { type FormState, typedValue } from '@/lib/domain/form-state'
import { refusals } from '@/lib/domain/refusal'
import { type Move, moves } from '@/lib/domain/workflow'
import { BESIDE } from './beside'
import { MoveNeeds, saysMissing } from './move-needs'
import { MoveTrouble } from './move-trouble'

type Hidden = { number: string; seenVersion: string; papers: string; press: string; tab: string }

/** One move as a form. A move aside from the way forward that asks for something opens first, so that the desk stays calm. */
export function MoveForm({
  name,
  label,
  look,
  hidden,
  state,
  act,
}: {
  name: Move
  label: string
  look: ButtonVariant
  hidden: Hidden
  state: FormState
  act: (sent: FormData) => void
}) {
  const { needs = [] } = moves[name]
  const opensFirst = look !== 'utama' && needs.length > 0
  const form = (
    <form
      action={act}
      noValidate
      className={`grid gap-2 ${look === 'utama' ? 'meja:basis-full' : 'flex-auto meja:[&>button]:px-2'}`}
    >
      {Object.entries({ ...hidden, seenVersion: seenWith(state, hidden), move: name }).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {state.message && !saysMissing(state.message, needs) ? (
        <div className={opensFirst ? '' : `${BESIDE.above} meja:group-has-[details[open]]/moves:hidden`}>
          <MoveTrouble sent={state} number={hidden.number} />
        </div>
      ) : null}
      <MoveNeeds move={name} state={state} isFlat={!opensFirst} />
      <Button variant={look} size="besar" wide data-tombol={look === 'utama' ? 'ctrl+enter' : undefined}>
        {label} {look === 'utama' ? <Kbd>Ctrl ⏎</Kbd> : null}
      </Button>
    </form>
  )
  if (!opensFirst) return form
  return (
    <details name="langkah" open={state.values ? true : undefined} className="group flex-auto">
      <summary
        className={`${buttonClass({ variant: look, size: 'besar', wide: true })} list-none group-open:mb-2 meja:px-2 meja:group-open:mb-0 meja:group-open:bg-pilih`}
      >
        {label}…
      </summary>
      <div className={`rounded-sudut border border-garis bg-permukaan p-3 ${BESIDE.above}`}>{form}</div>
    </details>
  )
}

/** The version this form is an answer to: what was typed stays an answer to the old one until its author has been shown the new one. */
const seenWith = ({ values, message }: FormState, { seenVersion }: Hidden) =>
  !values || message === refusals.changed_meanwhile ? seenVersion : typedValue({ values }, 'seenVersion')
