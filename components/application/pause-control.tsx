'use client'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { useFormAction } from '@/components/ui/use-form-action'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { PAUSE_REASONS, pauseReasons } from '@/lib/domain/clock-pause'
import { type FormAction, type FormState, typedValue } from '@/lib/domain/form-state'
import { refusals } from '@/lib/domain/refusal'
import { BESIDE } from './beside'
import { MoveTrouble } from './move-trouble'

type Seen = { number: string; version: number; press: string }

/** Jeda of the clock of a case: the button opens the reasons, and pressing one is the pause. While it lasts, Lanjutkan ends it. */
export function PauseControl({
  isPaused,
  pause,
  resume,
  ...seen
}: Seen & { isPaused: boolean; pause: FormAction; resume: FormAction }) {
  const [paused, doPause] = useFormAction(pause, {})
  const [resumed, doResume] = useFormAction(resume, {})
  const trouble = troubleOf(isPaused, paused, resumed)
  return (
    <>
      <VisuallyHidden>
        <span role="status">{isPaused ? paused.done : resumed.done}</span>
      </VisuallyHidden>
      {isPaused ? (
        <form action={doResume} className="[--lebar-tombol:auto]">
          <Hidden {...seen} />
          <Button variant="kedua" size="besar">
            Lanjutkan
          </Button>
        </form>
      ) : (
        <Reasons act={doPause} seen={seen} error={paused.errors?.reason} />
      )}
      {trouble ? (
        <div className={`basis-full max-meja:pb-1.5 ${BESIDE.below}`}>
          <MoveTrouble sent={trouble} number={seen.number} mine={aboutToDo(trouble)} />
        </div>
      ) : null}
    </>
  )
}

function Reasons({
  act,
  seen,
  error,
}: {
  act: (sent: FormData) => void
  seen: Seen
  error: string | undefined
}) {
  return (
    <details open={error ? true : undefined} className="relative [--lebar-tombol:auto]">
      <summary className={`${buttonClass({ variant: 'kedua', size: 'besar' })} list-none`}>Jeda…</summary>
      <form
        action={act}
        className="absolute top-full right-0 z-10 mt-1.5 grid w-72 max-w-[calc(100vw-3.5rem)] gap-2 rounded-sudut border border-garis bg-permukaan p-3 text-teks shadow-lg"
      >
        <Hidden {...seen} />
        <p className={error ? 'font-bold text-bahaya' : 'text-kecil'}>
          {error ?? 'Pilih alasannya. Waktu berhenti sampai berkas ini dilanjutkan.'}
        </p>
        {PAUSE_REASONS.map(reason => (
          <Button key={reason} name="reason" value={reason} variant="kedua" size="besar" wide>
            {capital(pauseReasons[reason])}
          </Button>
        ))}
      </form>
    </details>
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const Hidden = ({ number, version, press }: Seen) => (
  <>
    <input type="hidden" name="number" value={number} />
    <input type="hidden" name="seenVersion" value={version} />
    <input type="hidden" name="press" value={press} />
  </>
)

/** What was last refused, until it is so no longer. */
function troubleOf(isPaused: boolean, paused: FormState, resumed: FormState): FormState | undefined {
  const [own, other] = isPaused ? [resumed, paused] : [paused, resumed]
  const sent = own.message ? own : other
  const isPast = sent.message === (isPaused ? refusals.clock_running : refusals.clock_paused)
  return sent.message && !isPast ? sent : undefined
}

function aboutToDo(sent: FormState): string {
  const reason = PAUSE_REASONS.find(one => one === typedValue(sent, 'reason'))
  return reason ? `Jeda: ${pauseReasons[reason]}` : 'Lanjutkan'
}
