import { GATEWAY_PORT } from '@/e2e/ports'

/** What the office's message gateway was given for a number so far, oldest first. */
export async function messagesTo(phone: string): Promise<string[]> {
  const to = `+62${phone.replace(/\D/g, '').slice(1)}`
  const answer = await fetch(`http://127.0.0.1:${GATEWAY_PORT}/?to=${encodeURIComponent(to)}`)
  return await answer.json()
}
