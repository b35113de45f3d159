import { CODE_ALPHABET, plainCode } from './receipt-code'

/** Formulir kertas — what is printed with numbers beforehand, for days without power: the form of a walk-in, and a surat pengambilan. */
export const PAPER_FORM_KINDS = ['intake', 'collection'] as const
export type PaperFormKind = (typeof PAPER_FORM_KINDS)[number]

/** `sign` is the first letter of every number. */
export const paperFormKinds: Record<PaperFormKind, { label: string; sign: string }> = {
  intake: { label: 'Formulir permohonan', sign: 'F' },
  collection: { label: 'Surat pengambilan', sign: 'S' },
}

/** Most forms one press prints. */
export const MOST_FORMS = 60

/** Why a number will never be used. */
export const SPOIL_REASONS = ['miswritten', 'damaged', 'misprinted', 'doubled', 'lost'] as const
export type SpoilReason = (typeof SPOIL_REASONS)[number]

export const spoilReasons: Record<SpoilReason, string> = {
  miswritten: 'Salah tulis',
  damaged: 'Rusak atau basah',
  misprinted: 'Cetakannya tidak terbaca',
  doubled: 'Permohonannya sudah ada',
  lost: 'Hilang',
}

/** Which form it is: counted from 1 in every month, for each kind and office. `period` is the month as MMYY. */
export type PaperNumber = { kind: PaperFormKind; period: string; sequence: number }

/** The month a day (YYYY-MM-DD) lies in, as forms are numbered: 1126. */
export const periodOf = (day: string) => day.slice(5, 7) + day.slice(2, 4)

/** F-1126-0001-K — for people to read out and type; the last sign tells a slip of the pen, and the form of another office. */
export function paperFormNumber(number: PaperNumber, officeCode: string): string {
  const { kind, period, sequence } = number
  return `${paperFormKinds[kind].sign}-${period}-${digitsOf(sequence)}-${checkSign(number, officeCode)}`
}

/** What the QR of a form holds: its office and its number. Another office's form is known by it. */
export const paperFormQr = (number: PaperNumber, officeCode: string) =>
  `${officeCode}/${paperFormNumber(number, officeCode)}`

/** A number as it was scanned or typed, with or without dashes and capitals; undefined for what cannot be one. */
export function readPaperForm(typed: string) {
  const [, office, sign, period = '', sequence = '', check = ''] = NUMBER.exec(plainCode(typed)) ?? []
  const kind = PAPER_FORM_KINDS.find(kind => paperFormKinds[kind].sign === sign)
  return kind && { number: { kind, period, sequence: Number(sequence) }, check, office }
}

const NUMBER = /^(\d+)?([FS])(\d{4})(\d{4})([0-9A-Z])$/

type Read = NonNullable<ReturnType<typeof readPaperForm>>

/** Whether a number says that it is of another office. */
export const isElsewhere = ({ office }: Read, officeCode: string) =>
  office !== undefined && office !== plainCode(officeCode)

/** Whether a number was read and typed rightly, for a form of this office. */
export const isRight = ({ number, check }: Read, officeCode: string) =>
  check === checkSign(number, officeCode)

/** A prime below the number of signs: no wrong digit and no two digits the wrong way round have the same check. */
const PRIME = 23

function checkSign({ kind, period, sequence }: PaperNumber, officeCode: string): string {
  const digits = [
    ...`${PAPER_FORM_KINDS.indexOf(kind) + 1}${period}${digitsOf(sequence)}${plainCode(officeCode)}`,
  ]
  const sum = digits.reduce((total, digit, at) => total + (at + 2) * Number(digit), 0)
  return CODE_ALPHABET[sum % PRIME] ?? ''
}

const digitsOf = (sequence: number) => String(sequence).padStart(4, '0')

/** What became of one number of a batch; null: nothing yet. */
export type Fate = { sequence: number; fate: 'used' | 'spoiled' | null }

/**
 * Laporan nomor — a batch reconciled: `missing` are the numbers nobody answered for though a later one came back, `left` how many
 * still lie blank behind the last that did.
 */
export function reconcile(forms: readonly Fate[]) {
  const last = Math.max(0, ...forms.filter(({ fate }) => fate).map(({ sequence }) => sequence))
  const open = forms.filter(({ fate }) => !fate)
  return {
    printed: forms.length,
    used: forms.filter(({ fate }) => fate === 'used').length,
    spoiled: forms.filter(({ fate }) => fate === 'spoiled').length,
    missing: open.map(({ sequence }) => sequence).filter(sequence => sequence < last),
    left: open.filter(({ sequence }) => sequence > last).length,
  }
}
