import { currentStaff } from '@/lib/auth/staff'
import { isRefusal } from '@/lib/domain/refusal'
import { viewSignature } from '@/lib/queries/view-signature'

type Context = { params: Promise<{ number: string }> }

/** The signature for a card as a picture, to staff who may see it. Everyone else hears that there is none. */
export async function GET(_request: Request, { params }: Context) {
  const staff = await currentStaff()
  if (!staff) return notFound()
  try {
    const { content, mediaType } = await viewSignature(staff, (await params).number)
    return new Response(new Uint8Array(content), { headers: { ...headers, 'content-type': mediaType } })
  } catch (thrown) {
    if (isRefusal(thrown)) return notFound()
    throw thrown
  }
}

const headers = {
  'cache-control': 'private, no-store',
  'content-disposition': 'inline; filename="tanda-terima"',
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
}

const notFound = () =>
  new Response('Tidak ada tanda terima di sini.', {
    status: 404,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
  })
