import type { RecordStatusSource } from './record-status'
import type { Role } from './role'
import { forward, moves, STATES, type State, stateSlug, workflow } from './workflow'

/** Alasan pengembalian — why the regency sends a case back, coded, beside the words of whoever does. */
export const RETURN_REASONS = [
  'data_differs',
  'papers_unclear',
  'reference_unknown',
  'recording_failed',
  'record_double',
  'other',
] as const
export type ReturnReason = (typeof RETURN_REASONS)[number]

export const returnReasons: Record<ReturnReason, string> = {
  data_differs: 'Data tidak cocok dengan KK',
  papers_unclear: 'Berkas tidak terbaca atau kurang',
  reference_unknown: 'Nomor rujukan tidak ditemukan',
  recording_failed: 'Hasil perekaman gagal atau belum masuk',
  record_double: 'Data ganda',
  other: 'Alasan lain',
}

export const recordStatusSources: Record<RecordStatusSource, string> = {
  typed: 'Dicatat dari layar SIAK',
  move: 'Dicatat bersama langkah',
  recording: 'Dicatat saat perekaman',
  list: 'Dicocokkan dengan daftar kabupaten',
}

/** Where a case is in the regency's hands. */
export const AT_REGENCY: readonly State[] = STATES.filter(state => workflow[state].clock === 'regency')

/** Where the operator sends it from, and where the data come back to be printed. */
export const BEFORE_REGENCY: State = STATES.find(sendsOn) ?? AT_REGENCY[0] ?? STATES[0]
export const AFTER_REGENCY: State = STATES.findLast(printsCard) ?? STATES[0]

function sendsOn(state: State): boolean {
  const move = forward(state)
  return move !== undefined && (moves[move].needs?.includes('siak_reference') ?? false)
}

function printsCard(state: State): boolean {
  const move = forward(state)
  return move !== undefined && moves[move].takesSupplies === true
}

/** The part of the road on which people write down what SIAK says of a record. */
export const IN_SIAK: readonly State[] = [BEFORE_REGENCY, ...AT_REGENCY, AFTER_REGENCY]

/** Who writes the SIAK ledger: the operator for their office, the verifier for every office of the regency. */
export const keepsSiakLedger = (role: Role) =>
  role === workflow[BEFORE_REGENCY].holder || AT_REGENCY.some(state => workflow[state].holder === role)

/** Who reads an office's ledger: its operator, and the head who answers for the service. */
export const readsSiakLedger = (role: Role) =>
  role === workflow[BEFORE_REGENCY].holder || setsRegencyDays(role)

/** Who says after how many working days a case at the regency is looked after. */
export const setsRegencyDays = (role: Role) => role === 'section_head'

/** Working days at the regency after which a case is looked after, where an office says nothing else. */
export const REGENCY_DAYS = 2
export const MOST_REGENCY_DAYS = 60

/** The parts of the ledger, each with its word in the address; the first is shown without one. */
export const LEDGER_PARTS = ['at_regency', 'late', 'returned', 'arrived'] as const
export type LedgerPart = (typeof LEDGER_PARTS)[number]

export const ledgerSlugs: Record<LedgerPart, string> = {
  at_regency: 'kabupaten',
  late: 'lama',
  returned: 'kembali',
  arrived: stateSlug(AFTER_REGENCY),
}

/** The part behind a word in the address; the first for an unknown one. */
export const ledgerPartOf = (slug: unknown): LedgerPart =>
  LEDGER_PARTS.find(part => ledgerSlugs[part] === slug) ?? LEDGER_PARTS[0]

type Passage = { fromState: State; toState: State }

/** Of what happened to a case, oldest first: the last time it was sent to the regency, how often it was, and the last time it came back to be mended. */
export function journeyOf<T extends Passage>(events: readonly T[]) {
  const sent = events.filter(
    ({ fromState, toState }) => fromState === BEFORE_REGENCY && AT_REGENCY.includes(toState),
  )
  const isReturn = ({ fromState, toState }: T) => AT_REGENCY.includes(fromState) && toState === BEFORE_REGENCY
  return { sent: sent.at(-1), timesSent: sent.length, returned: events.findLast(isReturn) }
}
