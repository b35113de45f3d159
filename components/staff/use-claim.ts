'use client'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { z } from 'zod'
import { CLAIM_BEAT_SECONDS, CLAIM_IDLE_MINUTES, type Presence, presence } from '@/lib/domain/claim'
import { routes } from '@/lib/routes'
import { followStream } from './live-stream'

const answered = z.object({ presence })

export type Claimed = {
  applicationId: string
  number: string
  /** Any; the first one stays this page's until it closes. */
  pageId: string
  /** Who had it when the page was put together, at `renderedAt`. */
  shown: Presence
  renderedAt: Date
  /** Whether the case was opened by itself; one that is only shown is taken in hand by nobody. */
  isOpened: boolean
}

/** Keeps a case in hand while its page is open and looked at, and lets go when it closes. Tells who has it, as of when, and whether this page ever had. */
export function useClaim({ applicationId, number, shown, renderedAt, isOpened, ...first }: Claimed) {
  const [pageId] = useState(first.pageId)
  const rendering = renderedAt.getTime()
  const [heard, setHeard] = useState<{ rendering: number; presence: Presence }>()
  const [now, setNow] = useState<number>()
  const lookedAt = useRef(0)
  const [wasMine, setWasMine] = useState(false)
  const address = routes.claim(number)
  const current = heard?.rendering === rendering ? heard.presence : shown

  const kind = isOpened || current?.isMine ? 'open' : 'shown'
  const beat = useEffectEvent(async () => {
    if (!document.hidden) lookedAt.current = performance.now()
    if (performance.now() - lookedAt.current > CLAIM_IDLE_MINUTES * 60_000) return
    const told = await ask(address, { number, pageId, kind })
    if (!told) return
    setHeard({ rendering, presence: told.presence })
    setNow(Date.now())
    if (told.presence?.isMine) setWasMine(true)
  })
  const letGo = useEffectEvent(() => {
    navigator.sendBeacon(address, new URLSearchParams({ number, pageId, kind: 'closing' }))
  })

  useEffect(() => {
    const onBeat = () => void beat()
    // A page that is left hides first; a beat sent then could come after the last word.
    const onLook = () => document.hidden || onBeat()
    const onLeave = () => letGo()
    lookedAt.current = performance.now()
    onBeat()
    const beating = setInterval(onBeat, CLAIM_BEAT_SECONDS * 1000)
    const stop = followStream(what => {
      if (what.kind === 'news' && what.subject === 'claim' && what.id === applicationId) onBeat()
    })
    window.addEventListener('pagehide', onLeave)
    document.addEventListener('visibilitychange', onLook)
    return () => {
      clearInterval(beating)
      stop()
      window.removeEventListener('pagehide', onLeave)
      document.removeEventListener('visibilitychange', onLook)
      onLeave()
    }
  }, [applicationId])
  return { pageId, presence: current, now: now ?? rendering, wasMine }
}

/** Who has the case, as the portal says to a sign of life; undefined where it did not answer. */
async function ask(address: string, sign: Record<string, string>) {
  const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(sign) }).catch(
    () => undefined,
  )
  return answer?.ok ? answered.safeParse(await answer.json()).data : undefined
}
