/** Where a page of a list begins: after this one, by the moment the list is in order of. */
export type Cursor = { at: Date; id: string }

/** A cursor as it stands in an address. */
export const writeCursor = ({ at, id }: Cursor) => `${at.toISOString()}_${id}`

/** A cursor from an address; a broken one begins at the start. */
export function readCursor(after?: string): Cursor | undefined {
  const [, moment, id] = after?.match(/^(.+Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/) ?? []
  const at = new Date(moment ?? '')
  return id && !Number.isNaN(at.getTime()) ? { at, id } : undefined
}
