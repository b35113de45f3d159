/**
 * Aborts when this process is asked to end. Asking again much later ends it at once; asking twice within a moment is one
 * asking, because npm repeats the Ctrl-C its child has already had from the terminal.
 */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController()
  let since = 0
  const ask = () => {
    if (since === 0) since = Date.now()
    else if (Date.now() - since > 3000) process.exit(1)
    stopping.abort()
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, ask)
  // npm told to end takes its shell with it and tells nobody else.
  const parent = process.ppid
  if (process.env.npm_lifecycle_event)
    setInterval(() => process.ppid !== parent && stopping.abort(), 500).unref()
  return stopping.signal
}
