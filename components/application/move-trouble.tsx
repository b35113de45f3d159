import { Notice } from '@/components/ui/notice'
import { type FormState, typedValue } from '@/lib/domain/form-state'
import { refusals } from '@/lib/domain/refusal'
import { MOVES, moves } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'
import { MetNotice } from './met-notice'

const MOVED_ON: readonly string[] = [refusals.changed_meanwhile, refusals.not_now]

/** Why a move was not made; where someone was first, who they are and what they did, beside what this person was about to do (`mine`: in words). */
export function MoveTrouble({
  sent,
  number,
  mine = aboutToDo(sent),
}: {
  sent: FormState
  number: string
  mine?: string
}) {
  const { message = '', met } = sent
  if (met) return <MetNotice met={met} message={message} mine={mine} />
  return (
    <Notice kind="galat" role="alert">
      {message} {MOVED_ON.includes(message) ? <a href={routes.application(number)}>Muat ulang</a> : null}
    </Notice>
  )
}

/** The move that was pressed, with everything that was typed for it. */
function aboutToDo(sent: FormState): string {
  const move = MOVES.find(name => name === typedValue(sent, 'move'))
  const typed = ['reason', 'siakReference'].map(name => typedValue(sent, name)).filter(Boolean)
  return [move && moves[move].label, ...typed].filter(Boolean).join(': ')
}
