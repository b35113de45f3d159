import { Notice } from '@/components/ui/notice'
import { refusals } from '@/lib/domain/refusal'
import { routes } from '@/lib/routes'

const MOVED_ON: readonly string[] = [refusals.changed_meanwhile, refusals.not_now]

/** Why a move was not made; with a way to see what became of the application where someone was first. */
export function MoveTrouble({ message, number }: { message: string; number: string }) {
  return (
    <Notice kind="galat" role="alert">
      {message} {MOVED_ON.includes(message) ? <a href={routes.application(number)}>Muat ulang</a> : null}
    </Notice>
  )
}
