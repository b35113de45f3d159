import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { currentStaff } from '@/lib/auth/staff'
import { viewComplaintPhoto } from '@/lib/commands/view-complaint-photo'
import { isRefusal } from '@/lib/domain/refusal'
import { renditionSizeOf } from '@/lib/domain/rendition'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ id: string; foto: string }> }

const wanted = z.object({ complaintId: z.uuid(), photoId: z.uuid() })

/** A photo of a complaint as a watermarked picture, in the size (`ukuran`) asked for, to staff who may open it. Everyone else hears that there is none. Kept nowhere on the way. */
export async function GET({ nextUrl }: NextRequest, { params }: Context): Promise<Response> {
  const { id, foto } = await params
  const actor = await currentStaff()
  const asked = wanted.safeParse({ complaintId: id, photoId: foto })
  if (!actor || !asked.success) return notFound()
  try {
    const size = renditionSizeOf(nextUrl.searchParams.get('ukuran') ?? undefined)
    const picture = await viewComplaintPhoto(actor, { ...asked.data, size })
    return new Response(new Uint8Array(picture), { headers: { ...GUARDED, 'content-type': 'image/jpeg' } })
  } catch (thrown) {
    if (isRefusal(thrown)) return notFound()
    throw thrown
  }
}

const GUARDED = {
  'cache-control': 'private, no-store',
  'content-disposition': 'inline; filename="foto-pengaduan.jpg"',
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}

const notFound = () => new Response('Kami tidak menemukan foto itu.', { status: 404, headers: GUARDED })
