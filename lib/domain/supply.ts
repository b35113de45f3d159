/** Persediaan cetak — what a card is printed with. Taken in this order, so that two printings never wait for each other. All are counted in cards they are enough for. */
export const SUPPLY_KINDS = ['card_blank', 'ribbon', 'film'] as const
export type SupplyKind = (typeof SUPPLY_KINDS)[number]

/** `unit` is what one of it is called, `remains` what a number of them left is; `refused` is said where a card needs one and none is left. */
export const supplyKinds = {
  card_blank: {
    label: 'Blangko',
    short: 'blangko',
    unit: 'lembar',
    remains: 'lembar tersisa',
    refused: 'no_card_blank',
  },
  ribbon: {
    label: 'Ribbon',
    short: 'ribbon',
    unit: 'kartu',
    remains: 'kartu lagi bisa dicetak',
    refused: 'no_ribbon',
  },
  film: {
    label: 'Film',
    short: 'film',
    unit: 'kartu',
    remains: 'kartu lagi bisa dicetak',
    refused: 'no_film',
  },
} as const satisfies Record<
  SupplyKind,
  { label: string; short: string; unit: string; remains: string; refused: string }
>

/** The supply behind a word in an address, or undefined for an unknown one. */
export const kindOf = (word: string | undefined): SupplyKind | undefined =>
  SUPPLY_KINDS.find(kind => supplyKinds[kind].short === word)

/** Whether no card is printed without it, also at an office that never wrote one down. The rest counts from its first delivery on. */
export const isAlwaysNeeded = (kind: SupplyKind) => kind === 'card_blank'

/** Left, at which an office that chose nothing else is warned. */
export const USUAL_WARNING = 50

/** What is left of some, as it stands inside a sentence: blangko 12 lembar, ribbon 3 kartu. */
export const leftInWords = (supplies: readonly { kind: SupplyKind; left: number }[]) =>
  supplies.map(({ kind, left }) => `${supplyKinds[kind].short} ${left} ${supplyKinds[kind].unit}`).join(', ')

/** Whether so little is left that more should be asked for. */
export const isLow = ({ left, warnAt }: { left: number; warnAt: number }) => left <= warnAt

/** Buku persediaan — what changes what is left: it came, a case was printed with it, it was spoiled, a count found another number. */
export const SUPPLY_CHANGES = ['received', 'used', 'spoiled', 'corrected'] as const
export type SupplyChange = (typeof SUPPLY_CHANGES)[number]

export const supplyChanges: Record<SupplyChange, string> = {
  received: 'Diterima',
  used: 'Dipakai',
  spoiled: 'Rusak',
  corrected: 'Dibetulkan',
}

/** Why something was spoiled, coded, so that the office can count. */
export const SPOIL_REASONS = ['misprint', 'jammed', 'defective', 'stored_badly', 'other'] as const
export type SpoilReason = (typeof SPOIL_REASONS)[number]

export const spoilReasons: Record<SpoilReason, string> = {
  misprint: 'Salah cetak',
  jammed: 'Macet di mesin cetak',
  defective: 'Cacat sejak diterima',
  stored_badly: 'Rusak saat disimpan',
  other: 'Sebab lain',
}

/** Hitungan penutupan — one person counts, another one agrees or not; whoever counted may take it back. */
export const COUNT_STATES = ['open', 'confirmed', 'disputed', 'withdrawn'] as const
export type CountState = (typeof COUNT_STATES)[number]

export const countStates: Record<CountState, string> = {
  open: 'Menunggu orang kedua',
  confirmed: 'Disetujui',
  disputed: 'Tidak disetujui',
  withdrawn: 'Ditarik',
}

/** What may become of a count that waits. */
export type CountDecision = Exclude<CountState, 'open'>
