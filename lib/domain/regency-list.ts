import { readTable, type TableLine } from './read-table'
import { type RecordStatus, readRecordStatus } from './record-status'

/** Daftar kabupaten — one line of the list of the day, as far as it could be read. */
export type ListedRow = {
  line: number
  reference?: string
  nik?: string
  district?: string
  status: RecordStatus
}

/** Why a line could not be read. */
export const LINE_FAULTS = [
  'key_missing',
  'nik_shortened',
  'nik_rounded',
  'nik_unreadable',
  'status_missing',
  'status_unknown',
  'quote_open',
] as const
export type LineFault = (typeof LINE_FAULTS)[number]

export const lineFaults: Record<LineFault, string> = {
  key_missing: 'Tidak ada nomor rujukan dan tidak ada NIK. Isi salah satunya.',
  nik_shortened:
    'NIK kurang dari 16 angka: Excel membuang nol di depan. Ubah kolom NIK menjadi teks, isi lagi, lalu kirim ulang.',
  nik_rounded:
    'Excel membulatkan NIK (misalnya menjadi 3,50810E+15), sehingga angka belakangnya hilang. Ubah kolom NIK menjadi teks, isi lagi, lalu kirim ulang.',
  nik_unreadable: 'NIK bukan 16 angka. Periksa lagi angkanya.',
  status_missing: 'Status rekam kosong. Isi statusnya.',
  status_unknown: 'Status rekam tidak dikenal. Pakai nama atau singkatan dari SIAK, misalnya PRR.',
  quote_open: 'Tanda kutip tidak ditutup. Periksa baris ini.',
}

export type Unread = { line: number; fault: LineFault }

export type ReadList = {
  rows: readonly ListedRow[]
  unread: readonly Unread[]
  isTooLong: boolean
  hasNoColumns: boolean
}

/** Rows one list may have: more than a regency's day. */
export const MOST_ROWS = 2000

/** The names a column may carry, in lower case without signs. */
const HEADINGS = {
  reference: /^(?:nomor|no)?rujukan(?:siak)?$|^(?:no|nomor)(?:siak|permohonan|registrasi)$|^reference$/,
  nik: /^nik$/,
  district: /^(?:nama|kode)?kecamatan$/,
  status: /^status(?:rekam|ktp|siak)?$/,
} as const
type Column = keyof typeof HEADINGS

/** Reads a list as it was pasted or sent as CSV: commas, semicolons or tabs, quotes, CRLF and a byte order mark; with headings, or in the order reference, NIK, status. */
export function readRegencyList(text: string): ReadList {
  const table = readTable(text)
  const [first, ...rest] = table
  const named = first ? columnsOf(first.cells) : undefined
  const lines = named ? rest : table
  const columns = named ?? { reference: 0, nik: 1, status: 2 }
  const hasNoColumns = lines.length > 0 && lines.every(({ cells }) => cells.length < 2)
  const read = lines.slice(0, MOST_ROWS).map(line => readLine(line, columns))
  return {
    rows: read.filter(isRow),
    unread: read.filter(isUnread),
    isTooLong: lines.length > MOST_ROWS,
    hasNoColumns,
  }
}

const isUnread = (read: ListedRow | Unread): read is Unread => 'fault' in read
const isRow = (read: ListedRow | Unread): read is ListedRow => 'status' in read

type Columns = Partial<Record<Column, number>>

/** Where each column stands, when the first line names them; undefined when it is a row already. */
function columnsOf(cells: readonly string[]): Columns | undefined {
  const names = cells.map(cell => cell.toLowerCase().replace(/[^a-z]/g, ''))
  const found = (Object.keys(HEADINGS) as Column[]).map(
    column => [column, names.findIndex(name => HEADINGS[column].test(name))] as const,
  )
  const columns: Columns = Object.fromEntries(found.filter(([, at]) => at >= 0))
  return columns.status === undefined ? undefined : columns
}

function readLine({ line, cells, isOpen }: TableLine, columns: Columns): ListedRow | Unread {
  if (isOpen) return { line, fault: 'quote_open' }
  const at = (column: Column) => cells[columns[column] ?? -1]?.trim() ?? ''
  const reference = at('reference') || undefined
  const nik = readNik(at('nik'))
  if (nik.fault) return { line, fault: nik.fault }
  if (!reference && !nik.digits) return { line, fault: 'key_missing' }
  if (!at('status')) return { line, fault: 'status_missing' }
  const status = readRecordStatus(at('status'))
  const district = at('district') || undefined
  return status ? { line, reference, nik: nik.digits, district, status } : { line, fault: 'status_unknown' }
}

/** A NIK as a spreadsheet leaves it: with an apostrophe or ="…" around it, in groups, cut at the front, or rounded to a number that is no NIK any more. */
function readNik(written: string): { digits?: string; fault?: LineFault } {
  const plain = written.replace(/^=?"?'?|"$/g, '').trim()
  if (plain === '') return {}
  if (/^\d[.,]?\d*e\+?\d+$/i.test(plain)) return { fault: 'nik_rounded' }
  const digits = plain.replace(/[ .-]/g, '').replace(/,0+$/, '')
  if (/^\d{12}0000$/.test(digits)) return { fault: 'nik_rounded' }
  if (/^\d{16}$/.test(digits)) return { digits }
  return { fault: /^\d{14,15}$/.test(digits) ? 'nik_shortened' : 'nik_unreadable' }
}
