'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'

/** One beat a second for everything on a page that ticks. */
const listeners = new Set<() => void>()
let ticking: ReturnType<typeof setInterval> | undefined
let beatAt = 0

function listen(onBeat: () => void) {
  listeners.add(onBeat)
  ticking ??= setInterval(() => {
    beatAt = performance.now()
    for (const tell of listeners) tell()
  }, 1000)
  return () => {
    listeners.delete(onBeat)
    if (listeners.size > 0) return
    clearInterval(ticking)
    ticking = undefined
  }
}

const still = () => () => undefined

/** The server's time in a browser whose own clock may be wrong: when the page was put together, and the seconds since it arrived. Stands still where nothing `ticks`, and without scripts. */
export function useNow(renderedAt: Date, ticks: boolean): Date {
  const rendering = renderedAt.getTime()
  const [arrived, setArrived] = useState<{ rendering: number; at: number }>()
  const beat = useSyncExternalStore(
    ticks ? listen : still,
    () => beatAt,
    () => 0,
  )
  useEffect(() => setArrived({ rendering, at: performance.now() }), [rendering])
  if (arrived?.rendering !== rendering) return renderedAt
  return new Date(rendering + Math.max(0, beat - arrived.at))
}
