import { currentStaff } from '@/lib/auth/staff'
import type { StaffActor } from '@/lib/domain/actor'
import { isRefusal } from '@/lib/domain/refusal'

type Context = { params: Promise<{ number: string }> }
type View = (actor: StaffActor, number: string) => Promise<{ content: Buffer; mediaType: string }>

/** Answers with a paper of a handover as a picture, to staff who may see it. Everyone else hears that there is none. */
export const signedPicture =
  (view: View, filename: string) =>
  async (_request: Request, { params }: Context): Promise<Response> => {
    const staff = await currentStaff()
    if (!staff) return notFound()
    try {
      const { content, mediaType } = await view(staff, (await params).number)
      return new Response(new Uint8Array(content), {
        headers: {
          ...GUARDED,
          'content-type': mediaType,
          'content-disposition': `inline; filename="${filename}"`,
        },
      })
    } catch (thrown) {
      if (isRefusal(thrown)) return notFound()
      throw thrown
    }
  }

const GUARDED = {
  'cache-control': 'private, no-store',
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
}

const notFound = () =>
  new Response('Kami tidak menemukan gambar itu.', {
    status: 404,
    headers: { ...GUARDED, 'content-type': 'text/plain; charset=utf-8' },
  })
