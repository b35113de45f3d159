import { visitor } from '@/lib/auth/visitor'
import { arrivedSoFar } from '@/lib/commands/receive-upload'
import { takeUpload } from '@/lib/commands/uploading'
import { isRefusal, refusals } from '@/lib/domain/refusal'
import { assertOwnOrigin } from '@/lib/origin'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ path: string[] }> }

/** How much of a file is here: UploadThing's client asks before it sends, and goes on from there. */
export async function HEAD(request: Request, { params }: Context): Promise<Response> {
  const here = await arrivedSoFar(await visitor(), await addressOf(request, params))
  if (typeof here !== 'number') return new Response(null, { status: here.notTaken })
  return new Response(null, { headers: { 'x-ut-range-start': String(here), 'cache-control': 'no-store' } })
}

/** Takes a file, whole or from where it stopped, and answers once it is a page; or says in words why not. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  try {
    await assertOwnOrigin()
  } catch (thrown) {
    if (isRefusal(thrown)) return said(thrown.message, 403)
    throw thrown
  }
  const outcome = await takeUpload(await visitor(), await addressOf(request, params), {
    offset: offsetOf(request.headers.get('range')),
    body: { type: request.headers.get('content-type'), stream: request.body },
  })
  if (!outcome) return said(refusals.trouble, 503)
  if ('notTaken' in outcome) return said(refusals.file_incomplete, outcome.notTaken)
  if ('refused' in outcome) return said(refusals[outcome.refused], 200)
  const { page } = outcome
  return Response.json({ url: '', appUrl: '', ufsUrl: '', fileHash: page.sha256, serverData: page })
}

/** UploadThing's client takes an `error` member as a failure, whatever the status. */
const said = (error: string, status: number) => Response.json({ error }, { status })

async function addressOf(request: Request, params: Context['params']) {
  const { path } = await params
  return { key: path.join('/'), search: new URL(request.url).search }
}

/** The N of `bytes=N-`; not a number for anything else, which no file reaches. */
function offsetOf(range: string | null): number {
  if (range === null) return 0
  return Number(/^bytes=(\d{1,9})-$/.exec(range)?.[1] ?? Number.POSITIVE_INFINITY)
}
