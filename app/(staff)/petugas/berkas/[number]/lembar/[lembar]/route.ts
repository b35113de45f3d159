import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { currentStaff } from '@/lib/auth/staff'
import { downloadPage, viewPage } from '@/lib/commands/view-page'
import { isRefusal } from '@/lib/domain/refusal'
import { renditionSizeOf, turnOf } from '@/lib/domain/rendition'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ number: string; lembar: string }> }

const wanted = z.object({
  pageId: z.uuid(),
  halaman: z.coerce.number().int().min(1).max(1000).catch(1),
  ukuran: z.string().optional(),
  putar: z.coerce.number().catch(0),
  unduh: z.literal('pdf').optional().catch(undefined),
})

/**
 * One leaf of a citizen's paper, for the officer's eyes: a watermarked picture, in the size (`ukuran`) and turned (`putar`) as asked.
 * A PDF that cannot be drawn comes as a download. Kept nowhere on the way.
 */
export async function GET({ nextUrl }: NextRequest, { params }: Context): Promise<Response> {
  const { number, lembar } = await params
  const actor = await currentStaff()
  const asked = wanted.safeParse({ pageId: lembar, ...Object.fromEntries(nextUrl.searchParams) })
  if (!actor || !asked.success) return notFound()
  const { pageId, halaman: leaf, ukuran, putar, unduh } = asked.data
  try {
    if (unduh) {
      const { content, type } = await downloadPage(actor, { number, pageId })
      const name = `${number}-${type}.pdf`
      return answer(content, 'application/pdf', `attachment; filename="${name}"`)
    }
    const look = { size: renditionSizeOf(ukuran), turn: turnOf(putar) }
    return answer(await viewPage(actor, { number, pageId, leaf, ...look }), 'image/jpeg', 'inline')
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

const answer = (content: Buffer, type: string, disposition: string) =>
  new Response(new Uint8Array(content), {
    headers: { 'content-type': type, 'content-disposition': disposition, ...GUARDED },
  })

const notFound = () => new Response('Kami tidak menemukan lembar itu.', { status: 404, headers: GUARDED })
