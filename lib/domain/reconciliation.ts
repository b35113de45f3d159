import type { RecordStatus } from './record-status'
import type { ListedRow } from './regency-list'

/** What becomes of one line of the regency's list. Only `matched` is written. */
export const ROW_OUTCOMES = [
  'matched',
  'conflicting',
  'ambiguous',
  'older',
  'duplicate',
  'unchanged',
  'foreign',
  'unknown',
] as const
export type RowOutcome = (typeof ROW_OUTCOMES)[number]

export const rowOutcomes: Record<RowOutcome, { label: string; means: string }> = {
  matched: { label: 'Akan dicatat', means: 'Status rekamnya berubah menjadi yang di daftar.' },
  conflicting: {
    label: 'Bertentangan',
    means: 'Berkas yang sama disebut dengan status berbeda. Tidak dicatat; pilih satu, lalu periksa lagi.',
  },
  ambiguous: {
    label: 'Tidak pasti',
    means:
      'Rujukan bukan milik berkas dengan NIK itu, atau NIK punya beberapa berkas. Tidak dicatat; catat dari berkasnya.',
  },
  older: {
    label: 'Lebih lama',
    means: 'Status yang tercatat lebih baru dari tanggal daftar. Tidak dicatat.',
  },
  duplicate: {
    label: 'Berulang',
    means: 'Berkas dan status yang sama sudah disebut di baris lain. Dicatat sekali.',
  },
  unchanged: { label: 'Tetap', means: 'Status di daftar sama dengan yang tercatat.' },
  foreign: { label: 'Kecamatan lain', means: 'Daftar menyebut kecamatan lain. Dilewati.' },
  unknown: {
    label: 'Tidak dikenal',
    means:
      'Tidak ada berkas berjalan di kantor ini dengan rujukan atau NIK itu. Dilewati; periksa lagi angkanya.',
  },
}

/** A case a line may be about. */
export type Listed = {
  id: string
  siakReference: string | null
  nik: string | null
  recordStatus: RecordStatus | null
  recordStatusOn: string | null
}

export type PlannedRow<T extends Listed> = ListedRow & { outcome: RowOutcome; found?: T }

/** The office a list is compared for; undefined for the regency, which has every office of its own. */
type Own = { name: string; code: string } | undefined

/** What becomes of each line of a list of a day (YYYY-MM-DD), among the cases in SIAK that whoever asks may know of. Pure. */
export function plan<T extends Listed>(
  rows: readonly ListedRow[],
  cases: readonly T[],
  { seenOn, own }: { seenOn: string; own: Own },
): PlannedRow<T>[] {
  const looked = rows.map((row): PlannedRow<T> => {
    if (isForeign(row, own)) return { ...row, outcome: 'foreign' }
    const { found, isSure } = search(row, cases)
    if (!isSure) return { ...row, outcome: 'ambiguous' }
    return found
      ? { ...row, found, outcome: outcomeOf(found, row.status, seenOn) }
      : { ...row, outcome: 'unknown' }
  })
  return looked.map((row, at) => ({ ...row, outcome: besideOthers(row, at, looked) }))
}

function isForeign({ district }: ListedRow, own: Own): boolean {
  if (!district || !own) return false
  const named = district
    .toLowerCase()
    .replace(/^kec(?:amatan)?\b\.?\s*/, '')
    .trim()
  return named !== own.name.toLowerCase() && named.replaceAll('.', '') !== own.code.replaceAll('.', '')
}

/** The one case a line is about. Where it gives reference and NIK, both must mean the same. */
function search<T extends Listed>(
  { reference, nik }: ListedRow,
  cases: readonly T[],
): { found?: T; isSure: boolean } {
  const hasReference = ({ siakReference }: T) => siakReference?.toUpperCase() === reference?.toUpperCase()
  const byReference = reference ? cases.filter(hasReference) : []
  const byNik = nik ? cases.filter(one => one.nik === nik) : []
  const [first, ...others] = byReference.length > 0 ? byReference : byNik
  if (!first) return { isSure: true }
  if (others.length > 0) return { isSure: false }
  const isOtherCase = reference !== undefined && first.siakReference !== null && !hasReference(first)
  const isOtherPerson = nik !== undefined && first.nik !== nik
  return { found: first, isSure: !isOtherCase && !isOtherPerson }
}

function outcomeOf(
  { recordStatus, recordStatusOn }: Listed,
  status: RecordStatus,
  seenOn: string,
): RowOutcome {
  if (recordStatus === status) return 'unchanged'
  return recordStatusOn !== null && seenOn < recordStatusOn ? 'older' : 'matched'
}

/** A case named twice: once is enough where both say the same, and neither counts where they do not. */
function besideOthers<T extends Listed>(
  row: PlannedRow<T>,
  at: number,
  all: readonly PlannedRow<T>[],
): RowOutcome {
  if (!row.found) return row.outcome
  const same = all.filter(({ found }) => found?.id === row.found?.id)
  if (same.some(({ status }) => status !== row.status)) return 'conflicting'
  return same[0] === all[at] ? row.outcome : 'duplicate'
}

/** What was shown of a list, as one text: it differs as soon as writing it down would do something else. */
export const outcomeText = (planned: readonly PlannedRow<Listed>[]) =>
  JSON.stringify(
    planned.map(({ line, outcome, status, found }) => [
      line,
      outcome,
      status,
      found?.id,
      found?.recordStatus,
    ]),
  )
