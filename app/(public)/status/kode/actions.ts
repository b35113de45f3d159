'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { publicAction } from '@/lib/action'
import { codeRequest, forgetCodeRequest, rememberCodeRequest, rememberTracked } from '@/lib/auth/device'
import { askCode } from '@/lib/commands/ask-code'
import { pressKey } from '@/lib/domain/application-form'
import { askCodeForm, enterCodeForm } from '@/lib/domain/message-code'
import { Refusal } from '@/lib/domain/refusal'
import { routes } from '@/lib/routes'
import { enterCode, sendAgain } from './enter-code'

export const ask = publicAction(askCodeForm, async (visitor, asked) => {
  await rememberCodeRequest(await askCode(visitor, asked))
  redirect(routes.messageCode())
})

export const enter = publicAction(enterCodeForm, async (visitor, { press, code }) => {
  // The phone is in their hand: they get back what was sent with it, code and receipt.
  await rememberTracked(
    await enterCode(visitor, { press, code, requestId: await requested() }),
    'application',
  )
  await forgetCodeRequest()
  redirect(routes.status())
})

export const askAgain = publicAction(z.object({ press: pressKey }), async (visitor, { press }) => {
  await sendAgain(visitor, { press, requestId: await requested() })
  return 'Kode baru sudah kami kirim.'
})

export const otherNumber = publicAction(z.object({}), async () => {
  await forgetCodeRequest()
  redirect(routes.messageCode())
})

async function requested(): Promise<string> {
  const requestId = await codeRequest()
  if (!requestId) throw new Refusal('message_code_spent')
  return requestId
}
