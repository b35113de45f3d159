'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { type ButtonVariant, buttonClass } from '@/components/ui/button-class'
import { Notice } from '@/components/ui/notice'
import type { FormAction } from '@/lib/domain/form-state'
import { refusals } from '@/lib/domain/refusal'
import { type Move, moves } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'
import { MoveNeeds, saysMissing } from './move-needs'

type Hidden = { number: string; seenVersion: string; press: string }

/** One move as a form. A move aside from the way forward that asks for something opens first, so that the desk stays calm. */
export function MoveForm({
  name,
  look,
  hidden,
  move,
}: {
  name: Move
  look: ButtonVariant
  hidden: Hidden
  move: FormAction
}) {
  const [state, act] = useActionState(move, {})
  const { label, needs = [] } = moves[name]
  const opensFirst = look !== 'utama' && needs.length > 0
  const form = (
    <form action={act} noValidate className="grid gap-2">
      {Object.entries({ ...hidden, move: name }).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {state.message && !saysMissing(state.message, needs) ? (
        <Trouble message={state.message} number={hidden.number} />
      ) : null}
      <MoveNeeds move={name} needs={needs} state={state} />
      <Button variant={look} size="besar" wide>
        {label}
      </Button>
    </form>
  )
  if (!opensFirst) return form
  return (
    <details open={state.values ? true : undefined} className="group">
      <summary
        className={`${buttonClass({ variant: look, size: 'besar', wide: true })} list-none group-open:mb-2`}
      >
        {label}…
      </summary>
      <div className="rounded-sudut border border-garis bg-permukaan p-3">{form}</div>
    </details>
  )
}

const MOVED_ON: readonly string[] = [refusals.changed_meanwhile, refusals.not_now]

function Trouble({ message, number }: { message: string; number: string }) {
  return (
    <Notice kind="galat" role="alert">
      {message} {MOVED_ON.includes(message) ? <a href={routes.application(number)}>Muat ulang</a> : null}
    </Notice>
  )
}
