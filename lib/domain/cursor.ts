/** Where a page of a list begins: after this one, by the moment the list is in order of. On a desk what was repaired stands before all else. */
export type Cursor = { at: Date; id: string; isRepair?: boolean }

/** A cursor as it stands in an address. */
export const writeCursor = ({ at, id, isRepair }: Cursor) =>
  `${at.toISOString()}_${id}${isRepair ? '_perbaikan' : ''}`

/** A cursor from an address; a broken one begins at the start. */
export function readCursor(after?: string): Cursor | undefined {
  const [, moment, id, repair] =
    after?.match(/^(.+Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(_perbaikan)?$/) ?? []
  const at = new Date(moment ?? '')
  if (!id || Number.isNaN(at.getTime())) return undefined
  return { at, id, isRepair: repair !== undefined }
}
