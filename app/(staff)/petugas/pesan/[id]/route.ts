import { z } from 'zod'
import { currentStaff } from '@/lib/auth/staff'
import { openMessage } from '@/lib/commands/open-message'
import { isRefusal, refusals } from '@/lib/domain/refusal'
import { whatsappLink } from '@/lib/format/whatsapp-link'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ id: string }> }

const messageIdOf = z.uuid()

/** Opens WhatsApp with a drafted message, once it is noted that it was opened; one that was withdrawn is not opened. A link, because a browser follows no form to another site. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await currentStaff()
  const id = messageIdOf.safeParse((await params).id)
  if (!actor || !id.success) return notFound()
  try {
    const { phone, text } = await openMessage(actor, id.data)
    return new Response(null, { status: 303, headers: { ...headers, location: whatsappLink(phone, text) } })
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown
    return thrown.reason === 'message_withdrawn' ? answer(409, refusals.message_withdrawn) : notFound()
  }
}

const headers = { 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' }

const notFound = () => answer(404, 'Kami tidak menemukan pesan itu.')

const answer = (status: number, sentence: string) =>
  new Response(sentence, {
    status,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
  })
