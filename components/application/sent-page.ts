/** A page the office has: what its receipt says. `receivedAt` as an ISO moment, `sha256` in hex. */
export type SentPage = { id: string; fileName: string; size: number; sha256: string; receivedAt: string }

/** The same with its picture, as long as the page that sent it lives. */
export type ShownPage = SentPage & { preview?: string }

/** The page an answer tells of; undefined when it tells of none. */
export function sentPageIn(answer: unknown): SentPage | undefined {
  if (!isRecord(answer)) return undefined
  const { id, fileName, size, sha256, receivedAt } = answer
  const isWhole = [id, fileName, sha256, receivedAt].every(value => typeof value === 'string')
  return isWhole && typeof size === 'number' ? (answer as SentPage) : undefined
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
