/** Where a page of a list begins: after this one, by the moment the list is in order of. On a desk what came back stands before all else, in the print queue one turn before the next. */
export type Cursor = { at: Date; id: string; isReturned?: boolean; turn?: number }

/** A cursor as it stands in an address. */
export const writeCursor = ({ at, id, isReturned, turn }: Cursor) =>
  `${at.toISOString()}_${id}${isReturned ? '_kembali' : ''}${turn === undefined ? '' : `_giliran${turn}`}`

/** A cursor from an address; a broken one begins at the start, and so does one of a year that no row has. */
export function readCursor(after?: string): Cursor | undefined {
  const [, moment, id, returned, turn] =
    after?.match(/^(20.+Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(_kembali)?(?:_giliran(\d))?$/) ?? []
  const at = new Date(moment ?? '')
  if (!id || Number.isNaN(at.getTime())) return undefined
  return { at, id, isReturned: returned !== undefined, ...(turn && { turn: Number(turn) }) }
}
