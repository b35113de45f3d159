/**
 * Ties this process to the supervisor: `finish` runs once, when it asks for the end or is gone itself, and then we exit.
 * Ctrl-C in a terminal reaches every process of the group at once; only the supervisor may answer it, in the right order.
 */
export function obeySupervisor(finish: () => Promise<void>) {
  let finishing = false
  const end = async () => {
    if (finishing) return
    finishing = true
    await finish().catch(error => console.error(error))
    process.exit(0)
  }
  process.on('SIGINT', () => {})
  process.on('SIGHUP', () => {})
  process.on('SIGTERM', end)
  process.on('disconnect', end)
}

/** Says that this process can be used now. */
export function sayReady() {
  process.send?.({ ready: true })
}
