import { z } from 'zod'
import { currentStaff } from '@/lib/auth/staff'
import { paperFileName } from '@/lib/domain/official-paper'
import { isRefusal } from '@/lib/domain/refusal'
import { viewPaper } from '@/lib/queries/view-paper'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ id: string }> }

const paperIdOf = z.uuid()

/** An official paper of the office, to be read and printed. Kept nowhere on the way. Everyone else hears that there is none. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await currentStaff()
  const id = paperIdOf.safeParse((await params).id)
  if (!actor || !id.success) return notFound()
  try {
    const { content, number } = await viewPaper(actor, id.data)
    return new Response(new Uint8Array(content), {
      headers: {
        ...headers,
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="${paperFileName(number)}"`,
      },
    })
  } catch (thrown) {
    if (isRefusal(thrown)) return notFound()
    throw thrown
  }
}

/** We made it ourselves, so that the browser's own reader may open it; a sandbox would forbid that. */
const headers = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' }

const notFound = () =>
  new Response('Kami tidak menemukan surat itu.', {
    status: 404,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
  })
