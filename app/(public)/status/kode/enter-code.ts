import { rememberCodeRequest } from '@/lib/auth/device'
import { askCode } from '@/lib/commands/ask-code'
import { openByCode } from '@/lib/commands/open-by-code'
import type { VisitorActor } from '@/lib/domain/actor'
import { isRefusal, Refusal } from '@/lib/domain/refusal'
import { getCodeRequest } from '@/lib/queries/get-code-request'

type Entered = { press: string; requestId: string; code: string }

/** Opens by code as `openByCode` does. The right code that came too late has another sent before it is refused; where that may not be, it says so instead. */
export function enterCode(visitor: VisitorActor, entered: Entered): Promise<string[]> {
  return openByCode(visitor, entered).catch(async thrown => {
    if (isRefusal(thrown) && thrown.reason === 'message_code_expired') await sendAgain(visitor, entered)
    throw thrown
  })
}

/** Has a new code sent to the number of an earlier request, and binds it to this browser. Refuses as `askCode` does. */
export async function sendAgain(
  visitor: VisitorActor,
  { press, requestId }: { press: string; requestId: string },
) {
  const request = await getCodeRequest(visitor, requestId)
  if (!request) throw new Refusal('message_code_spent')
  await rememberCodeRequest(await askCode(visitor, { press, phone: request.phone }))
}
