/** Unsur — the nine elements of PermenPANRB 14/2017, keyed by slug because their order differs between documents. */
export const ELEMENTS = [
  'requirements',
  'procedure',
  'time',
  'cost',
  'product',
  'competence',
  'behaviour',
  'facilities',
  'complaint_handling',
] as const
export type Element = (typeof ELEMENTS)[number]

export const SCORES = [1, 2, 3, 4] as const
export type Score = (typeof SCORES)[number]

/** How an answer came in; paper and assisted ones are marked as such. */
export const SURVEY_MODES = ['online', 'kiosk', 'paper', 'assisted'] as const

/** Fewer answers than this say nothing to the public. */
export const ENOUGH_RESPONSES = 30

/** The instrument in use. A response names it, so that another can follow. */
export const INSTRUMENT = 'skm-2017'

type Question = { label: string; question: string; answers: readonly [string, string, string, string] }

/** The questionnaire: each question has its own four labels, from 1 to 4. */
export const questions: Record<Element, Question> = {
  requirements: {
    label: 'Persyaratan',
    question: 'Apakah persyaratan yang diminta sesuai dengan jenis layanannya?',
    answers: ['Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sesuai'],
  },
  procedure: {
    label: 'Prosedur',
    question: 'Apakah prosedur layanan di sini mudah?',
    answers: ['Tidak mudah', 'Kurang mudah', 'Mudah', 'Sangat mudah'],
  },
  time: {
    label: 'Waktu penyelesaian',
    question: 'Apakah layanan diberikan dengan cepat?',
    answers: ['Tidak cepat', 'Kurang cepat', 'Cepat', 'Sangat cepat'],
  },
  cost: {
    label: 'Biaya',
    question: 'Apakah biaya layanan ini wajar?',
    answers: ['Sangat mahal', 'Cukup mahal', 'Murah', 'Gratis'],
  },
  product: {
    label: 'Produk layanan',
    question: 'Apakah hasil layanan sesuai dengan yang diumumkan?',
    answers: ['Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sesuai'],
  },
  competence: {
    label: 'Kompetensi petugas',
    question: 'Apakah petugas mampu melayani Anda?',
    answers: ['Tidak mampu', 'Kurang mampu', 'Mampu', 'Sangat mampu'],
  },
  behaviour: {
    label: 'Perilaku petugas',
    question: 'Apakah petugas sopan dan ramah?',
    answers: ['Tidak sopan dan ramah', 'Kurang sopan dan ramah', 'Sopan dan ramah', 'Sangat sopan dan ramah'],
  },
  facilities: {
    label: 'Sarana dan prasarana',
    question: 'Bagaimana ruang dan peralatan layanan?',
    answers: ['Buruk', 'Cukup', 'Baik', 'Sangat baik'],
  },
  complaint_handling: {
    label: 'Penanganan pengaduan',
    question: 'Bagaimana pengaduan ditangani di sini?',
    answers: ['Tidak ada', 'Ada tetapi tidak berfungsi', 'Berfungsi kurang maksimal', 'Dikelola dengan baik'],
  },
}

export type Grade = 'A' | 'B' | 'C' | 'D'

export const gradeLabels: Record<Grade, string> = {
  A: 'Sangat baik',
  B: 'Baik',
  C: 'Kurang baik',
  D: 'Tidak baik',
}

/** Per element: how many scores and their sum. Sums, because means must not be rounded before the end. */
export type ElementSums = Record<Element, { count: number; sum: number }>

export type SatisfactionIndex = { value: number; grade: Grade; elements: Record<Element, number> }

/**
 * IKM of a period: mean per element, each weighing exactly 1/9, times 25, rounded half-up to two decimals, then banded
 * (PermenPANRB 14/2017). Undefined when an element has no answer. `elements` are unrounded means of 1 to 4.
 */
export function satisfactionIndex(sums: ElementSums): SatisfactionIndex | undefined {
  if (ELEMENTS.some(element => sums[element].count === 0)) return undefined
  const value = roundedIndex(ELEMENTS.map(element => sums[element]))
  const elements = Object.fromEntries(
    ELEMENTS.map(element => [element, sums[element].sum / sums[element].count]),
  ) as Record<Element, number>
  return { value, grade: gradeOf(value), elements }
}

/** The nine elements, the best liked first. */
export const ranked = ({ elements }: SatisfactionIndex): Element[] =>
  ELEMENTS.toSorted((one, other) => elements[other] - elements[one])

/** The grade of an index that is already rounded to two decimals. */
export function gradeOf(value: number): Grade {
  if (value >= 88.31) return 'A'
  if (value >= 76.61) return 'B'
  return value >= 65 ? 'C' : 'D'
}

/** The sum of means times 25/9, half up to two decimals. In whole numbers, because binary fractions miss the half. */
function roundedIndex(scores: readonly { count: number; sum: number }[]): number {
  const common = scores.reduce((product, { count }) => product * BigInt(count), 1n)
  const total = scores.reduce((sums, { count, sum }) => sums + (BigInt(sum) * common) / BigInt(count), 0n)
  const unit = 9n * common
  return Number((2n * 2500n * total + unit) / (2n * unit)) / 100
}
