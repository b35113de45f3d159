import { visitor } from '@/lib/auth/visitor'
import { askForPlace } from '@/lib/commands/uploading'
import { isRefusal, sentenceOf } from '@/lib/domain/refusal'
import { assertOwnOrigin } from '@/lib/origin'

export const dynamic = 'force-dynamic'

/** Where UploadThing's client asks for a place to send a file to. Only the asking: its hooks are called inside the process. */
export async function POST(request: Request): Promise<Response> {
  if (request.headers.has('uploadthing-hook')) return new Response(null, { status: 404 })
  try {
    await assertOwnOrigin()
    return await askForPlace(await visitor(), request)
  } catch (thrown) {
    if (isRefusal(thrown)) return Response.json({ message: sentenceOf(thrown) }, { status: 403 })
    throw thrown
  }
}
