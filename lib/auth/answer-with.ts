import 'server-only'
import { cookies, headers } from 'next/headers'
import type { AnsweredWith } from '@/lib/domain/answered-with'
import { ANSWERED_WITH } from '@/lib/domain/front-cookies'

/** Has a form without scripts answered with a status of its own. The framework's scripts read a refusal only out of a 200, so their calls keep it. */
export async function answerWith(status: AnsweredWith) {
  if ((await headers()).has('next-action')) return
  ;(await cookies()).set(ANSWERED_WITH, String(status), { httpOnly: true, sameSite: 'lax' })
}
