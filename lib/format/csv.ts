/**
 * Rows as a spreadsheet in Indonesia opens them: cells apart by semicolons, lines by CRLF. A cell that a spreadsheet would
 * read as a formula is given an apostrophe, so that it stays a text.
 */
export const csv = (rows: readonly (readonly string[])[]) =>
  `${rows.map(cells => cells.map(cell).join(';')).join('\r\n')}\r\n`

function cell(text: string): string {
  const plain = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return /[;"\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
