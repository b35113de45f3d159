/** Milliseconds without a byte on its way after which a try counts as lost. */
const PATIENCE = 25_000

/** A signal for one try: stops with `signal`, the moment the phone says it is offline, or when nothing moves for long. */
export function patiently(signal: AbortSignal) {
  const lost = new AbortController()
  const listening = new AbortController()
  const stop = () => lost.abort()
  let timer = setTimeout(stop, PATIENCE)
  signal.addEventListener('abort', stop, { signal: listening.signal })
  addEventListener('offline', stop, { signal: listening.signal })
  if (signal.aborted) stop()
  return {
    signal: lost.signal,
    isAlive: () => {
      clearTimeout(timer)
      timer = setTimeout(stop, PATIENCE)
    },
    end: () => {
      clearTimeout(timer)
      listening.abort()
    },
  }
}
