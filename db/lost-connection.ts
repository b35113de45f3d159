/** PostgreSQL ends the connection after these: told to stop, crashed, starting, idle for too long in a transaction. */
const LAST_WORDS = /^(?:57P0[1-4]|25P03|08...)$/

/** How Node and the driver name a connection that broke, and we a database that said nothing in time. */
const BROKEN = /^(?:E[A-Z]+|CONNECT(?:ION)?_[A-Z_]+|SILENT)$/

/** Whether an error names a broken connection: an address of ours, and never a value. */
export const isBroken = (thrown: unknown) => BROKEN.test(codeOf(thrown))

/** Whether nothing more can be asked over the connection an error came from. */
export const isLost = (thrown: unknown) => isBroken(thrown) || LAST_WORDS.test(codeOf(thrown))

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
}

/** The same for what a repository throws, where Drizzle has put an error of its own around the driver's. */
export const isDatabaseAway = (thrown: unknown) =>
  isLost(thrown) || (thrown instanceof Error && isLost(thrown.cause))

/** Whether PostgreSQL gave a transaction up because it and another waited for each other; nothing of it was written. */
export const isGivenUp = (thrown: unknown) =>
  thrown instanceof Error && (codeOf(thrown) === '40P01' || codeOf(thrown.cause) === '40P01')
