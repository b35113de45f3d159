import { currentStaff, sessionId } from '@/lib/auth/staff'
import { followOffice } from '@/lib/queries/follow-office'

export const dynamic = 'force-dynamic'

/** Messages a browser may leave unread before it counts as asleep. */
const MOST_UNREAD = 200

/** What changes at the office, as it happens, for one browser: kinds and numbers of things, never what is in them. */
export async function GET(request: Request): Promise<Response> {
  const [actor, session] = [await currentStaff(), await sessionId()]
  if (!actor || !session) return new Response('Anda sudah keluar.', { status: 401 })

  let leave = () => {}
  const { body, send, end } = messages(() => leave())
  try {
    leave = await followOffice(actor, session, {
      tell: news => send('kabar', JSON.stringify(news)),
      missed: () => send('terlewat', ''),
      beat: now => send('detak', now.toISOString()),
      end,
    })
  } catch {
    return new Response('Basis data tidak menjawab.', { status: 503 })
  }
  request.signal.addEventListener('abort', leave)
  if (request.signal.aborted) leave()
  send('detak', new Date().toISOString())
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' },
  })
}

/** Whether the portal can be reached and the session lives: asked before a page without a stream renews itself. */
export async function HEAD(): Promise<Response> {
  return new Response(null, { status: (await currentStaff()) ? 204 : 401 })
}

/** `leave` is called when the browser is gone or no longer reads. */
function messages(leave: () => void) {
  const encoder = new TextEncoder()
  let control: ReadableStreamDefaultController<Uint8Array> | undefined
  const body = new ReadableStream<Uint8Array>(
    {
      start: controller => {
        control = controller
      },
      cancel: () => {
        control = undefined
        leave()
      },
    },
    { highWaterMark: MOST_UNREAD },
  )
  const send = (event: string, data: string) => {
    if (control && (control.desiredSize ?? 0) <= 0) leave()
    control?.enqueue(encoder.encode(`event: ${event}\ndata: ${data}\n\n`))
  }
  const end = () => {
    control?.close()
    control = undefined
  }
  return { body, send, end }
}
