/** Rows of many applications, apart; each keeps the order they came in. */
export function byApplication<Row extends { applicationId: string }>(
  rows: readonly Row[],
): Map<string, Row[]> {
  const apart = new Map<string, Row[]>()
  for (const row of rows) {
    const before = apart.get(row.applicationId)
    if (before) before.push(row)
    else apart.set(row.applicationId, [row])
  }
  return apart
}
