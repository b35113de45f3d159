'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { LiveSubject } from '@/lib/domain/live'
import { BEAT_SECONDS } from '@/lib/domain/live'
import { routes } from '@/lib/routes'
import { isRefused, isTyped } from './is-typed'
import { followStream, type Heard } from './live-stream'

/** How often a page without a stream asks, and the shortest time between two looks on coming back to it (milliseconds). */
const ASK_EVERY = 20_000
const LOOK_AGAIN_AFTER = 5_000
/** Twice missed, with a little grace: the stream is as good as lost. */
const SILENCE = (2 * BEAT_SECONDS + 5) * 1000
/** Several changes that come together are one renewal. */
const SOON = 300

export type Watched = { subjects: readonly LiveSubject[]; about?: string; renderedAt: Date }

let renewedAt = Number.NEGATIVE_INFINITY

/** Two that hear the same news on one page renew it once. */
function renewOnce(renew: () => void) {
  if (performance.now() - renewedAt < SOON) return
  renewedAt = performance.now()
  renew()
}

/** `at`: until when nothing was missed. `age`: how long ago that was, where the stream is lost (milliseconds). */
type Connection = { phase: 'waiting' | 'joined' | 'lost' | 'signed_out'; at: Date; age: number }

/**
 * Keeps a page as new as the office: renewed at once when something it shows has changed, on coming back to it, and every 20
 * seconds where there is no stream. What is being typed is never touched, nor a refusal that is being read: then `hasNews` waits for the person.
 */
export function useLive({ subjects, about, renderedAt }: Watched) {
  const router = useRouter()
  const [connection, setConnection] = useState<Connection>({ phase: 'waiting', at: renderedAt, age: 0 })
  const [hasNews, setHasNews] = useState(false)
  const knownAt = useRef(0)
  const lookedAt = useRef(0)
  const isStale = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const join = (at: Date) => {
    knownAt.current = performance.now()
    setConnection({ phase: 'joined', at, age: 0 })
  }
  const renew = () => {
    if (document.hidden) isStale.current = true
    else if (isTyped(document) || isRefused(document)) setHasNews(true)
    else {
      isStale.current = false
      lookedAt.current = performance.now()
      renewOnce(() => router.refresh())
    }
  }
  const renewSoon = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(renew, SOON)
  }
  /** A renewal that fails would leave the page, so the way is tried first. */
  const ask = async () => {
    lookedAt.current = performance.now()
    const status = await fetch(routes.liveStream(), { method: 'HEAD', cache: 'no-store' }).then(
      answer => answer.status,
      () => 0,
    )
    if (status === 401) setConnection(before => ({ ...before, phase: 'signed_out' }))
    if (status === 204) renew()
  }
  const hear = (what: Heard) => {
    if (what.kind === 'beat') join(new Date(what.at))
    if (what.kind === 'lost') setConnection(before => ({ ...before, phase: 'lost' }))
    if (what.kind === 'missed') renewSoon()
    if (what.kind === 'news' && subjects.includes(what.subject) && (!about || about === what.id)) renewSoon()
  }
  const tick = () => {
    const age = performance.now() - knownAt.current
    if (connection.phase === 'joined' && age < SILENCE) return
    if (connection.phase !== 'signed_out') setConnection(before => ({ ...before, phase: 'lost', age }))
    if (!document.hidden) void ask()
  }
  const look = () => {
    if (document.hidden) return
    if (isStale.current || performance.now() - lookedAt.current > LOOK_AGAIN_AFTER) void ask()
  }
  useWatch({ hear, tick, look })

  const fresh = renderedAt.getTime()
  useEffect(() => {
    knownAt.current = lookedAt.current = performance.now()
    setHasNews(false)
    setConnection(before => ({ ...before, at: new Date(fresh), age: 0 }))
  }, [fresh])
  return { connection, hasNews, renewNow: () => router.refresh() }
}

/** Calls `hear` for all that the stream tells, `tick` every 20 seconds, `look` when someone comes back to the page. */
function useWatch(calls: { hear: (what: Heard) => void; tick: () => void; look: () => void }) {
  const hear = useEffectEvent(calls.hear)
  const tick = useEffectEvent(calls.tick)
  const look = useEffectEvent(calls.look)
  useEffect(() => {
    const leave = followStream(what => hear(what))
    const ticking = setInterval(() => tick(), ASK_EVERY)
    const onLook = () => look()
    document.addEventListener('visibilitychange', onLook)
    window.addEventListener('focus', onLook)
    return () => {
      leave()
      clearInterval(ticking)
      document.removeEventListener('visibilitychange', onLook)
      window.removeEventListener('focus', onLook)
    }
  }, [])
}
