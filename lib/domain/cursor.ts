/** Where a page of a list begins: after this one. */
export type Cursor = { handedInAt: Date; id: string }

/** A cursor as it stands in an address. */
export const writeCursor = ({ handedInAt, id }: Cursor) => `${handedInAt.toISOString()}_${id}`

/** A cursor from an address; a broken one begins at the start. */
export function readCursor(after?: string): Cursor | undefined {
  const [, moment, id] = after?.match(/^(.+Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/) ?? []
  const handedInAt = new Date(moment ?? '')
  return id && !Number.isNaN(handedInAt.getTime()) ? { handedInAt, id } : undefined
}
