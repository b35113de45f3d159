import { z } from 'zod'
import { currentStaff } from '@/lib/auth/staff'
import { isRefusal } from '@/lib/domain/refusal'
import { viewPage } from '@/lib/queries/view-page'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ number: string; lembar: string }> }

const pageIdOf = z.uuid()

/** One page of a citizen's paper, for the officer's eyes: a picture inline, a PDF only as a download. Kept nowhere on the way. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { number, lembar } = await params
  const actor = await currentStaff()
  const pageId = pageIdOf.safeParse(lembar)
  if (!actor || !pageId.success) return notFound()
  try {
    const { content, isPicture, type } = await viewPage(actor, { number, pageId: pageId.data })
    const kind = isPicture
      ? { 'content-type': 'image/jpeg', 'content-disposition': 'inline' }
      : {
          'content-type': 'application/pdf',
          'content-disposition': `attachment; filename="${number}-${type}.pdf"`,
        }
    return new Response(new Uint8Array(content), { headers: { ...kind, ...GUARDED } })
  } catch (thrown) {
    if (isRefusal(thrown)) return notFound()
    throw thrown
  }
}

const GUARDED = {
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'same-origin',
}

const notFound = () => new Response('Kami tidak menemukan lembar itu.', { status: 404, headers: GUARDED })
