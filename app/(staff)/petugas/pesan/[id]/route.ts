import { z } from 'zod'
import { currentStaff } from '@/lib/auth/staff'
import { openMessage } from '@/lib/commands/open-message'
import { isRefusal } from '@/lib/domain/refusal'
import { whatsappLink } from '@/lib/format/whatsapp-link'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ id: string }> }

const messageIdOf = z.uuid()

/** Opens WhatsApp with a drafted message, once it is noted that it was opened. A link, because a browser follows no form to another site. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await currentStaff()
  const id = messageIdOf.safeParse((await params).id)
  if (!actor || !id.success) return notFound()
  try {
    const { phone, text } = await openMessage(actor, id.data)
    return new Response(null, { status: 303, headers: { ...headers, location: whatsappLink(phone, text) } })
  } catch (thrown) {
    if (isRefusal(thrown)) return notFound()
    throw thrown
  }
}

const headers = { 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' }

const notFound = () =>
  new Response('Kami tidak menemukan pesan itu.', {
    status: 404,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
  })
