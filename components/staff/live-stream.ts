import { z } from 'zod'
import { LIVE_SUBJECTS } from '@/lib/domain/live'
import { routes } from '@/lib/routes'

const NAME = 'tuntas.aliran'
/** Milliseconds before a stream that was refused is asked for again. */
const AGAIN_AFTER = 10_000

const heard = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('news'), subject: z.enum(LIVE_SUBJECTS), id: z.string() }),
  /** The stream lives; nothing was missed until `at`. */
  z.object({ kind: z.literal('beat'), at: z.string() }),
  /** Something may have been missed. */
  z.object({ kind: z.literal('missed') }),
  z.object({ kind: z.literal('lost') }),
  /** A tab has just opened and wants to know how things stand. */
  z.object({ kind: z.literal('ask') }),
])

/** What a tab hears of the office's stream. */
export type Heard = z.infer<typeof heard>

/** Who hears in this tab, how they leave the stream together, and the last sign of life, for whoever comes later. */
const hearers = new Set<(what: Heard) => void>()
let leaveStream: (() => void) | undefined
let lastSign: Heard | undefined

/** Hears what changes at the office until the returned function is called. One tab of a browser holds the stream and tells the others; where browsers cannot agree on one, each tab holds its own. All that listen in one tab share it. */
export function followStream(hear: (what: Heard) => void): () => void {
  hearers.add(hear)
  if (lastSign) hear(lastSign)
  leaveStream ??= joinStream(tellTab)
  return () => {
    hearers.delete(hear)
    if (hearers.size > 0) return
    leaveStream?.()
    leaveStream = lastSign = undefined
  }
}

function tellTab(what: Heard) {
  if (what.kind === 'beat') lastSign = what
  if (what.kind === 'lost') lastSign = undefined
  for (const hear of hearers) hear(what)
}

function joinStream(hear: (what: Heard) => void): () => void {
  const leaving = new AbortController()
  if (!('locks' in navigator) || !('BroadcastChannel' in window)) {
    void holdStream(hear, leaving.signal)
    return () => leaving.abort()
  }
  const channel = new BroadcastChannel(NAME)
  channel.onmessage = ({ data }) => {
    const what = heard.safeParse(data)
    if (what.success && what.data.kind !== 'ask') hear(what.data)
    else if (what.success && lastBeat) channel.postMessage(lastBeat)
  }
  let lastBeat: Heard | undefined
  const tell = (what: Heard) => {
    if (what.kind === 'beat') lastBeat = what
    if (what.kind === 'lost') lastBeat = undefined
    hear(what)
    channel.postMessage(what)
  }
  channel.postMessage({ kind: 'ask' })
  navigator.locks
    .request(NAME, { signal: leaving.signal }, () => holdStream(tell, leaving.signal))
    .catch(() => undefined)
  return () => {
    leaving.abort()
    channel.close()
  }
}

/** Settles when the tab leaves. */
function holdStream(tell: (what: Heard) => void, leaving: AbortSignal): Promise<void> {
  let source: EventSource
  let again: ReturnType<typeof setTimeout>
  let wasLost = false
  const open = () => {
    source = new EventSource(routes.liveStream())
    source.onopen = () => {
      if (wasLost) tell({ kind: 'missed' })
      wasLost = false
    }
    source.onerror = () => {
      wasLost = true
      tell({ kind: 'lost' })
      // Refused, and the browser will not ask again by itself.
      if (source.readyState === EventSource.CLOSED) again = setTimeout(open, AGAIN_AFTER)
    }
    source.addEventListener('detak', ({ data }) => tell({ kind: 'beat', at: String(data) }))
    source.addEventListener('terlewat', () => tell({ kind: 'missed' }))
    source.addEventListener('kabar', ({ data }) => {
      const what = heard.safeParse({ kind: 'news', ...JSON.parse(String(data)) })
      if (what.success) tell(what.data)
    })
  }
  open()
  return new Promise(resolve => {
    leaving.addEventListener('abort', () => {
      source.close()
      clearTimeout(again)
      resolve()
    })
  })
}
