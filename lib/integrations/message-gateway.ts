import 'server-only'
import { env } from '@/lib/env'

/** Whether the office has a gateway. */
export const hasGateway = () => env().MESSAGE_GATEWAY_URL !== undefined

/** Hands a message to the office's gateway. False when there is none; throws when it did not take it, so that it is tried again. */
export async function sendByGateway(to: string, text: string): Promise<boolean> {
  const { MESSAGE_GATEWAY_URL: url, MESSAGE_GATEWAY_TOKEN: token } = env()
  if (!url) return false
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ to, text }),
    signal: AbortSignal.timeout(10_000),
  })
  if (!answer.ok) throw new Error(`the gateway answered ${answer.status}`)
  return true
}
