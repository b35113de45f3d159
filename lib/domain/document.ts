/** Jawaban pemohon — how a paper reaches the office: photographed, or shown at the counter. */
export const ANSWERS = ['sent', 'at_counter'] as const
export type Answer = (typeof ANSWERS)[number]

/** Putusan per berkas — what the counter officer finds. */
export const VERDICTS = ['fits', 'lacking', 'not_applicable'] as const
export type Verdict = (typeof VERDICTS)[number]

export const verdictLabels: Record<Verdict, string> = {
  fits: 'Sesuai',
  lacking: 'Kurang',
  not_applicable: 'Tidak berlaku',
}

/** Why a paper is not enough, coded, so that the citizen reads one clear sentence and the office can count. */
export const LACKING_REASONS = [
  'unreadable',
  'incomplete_page',
  'wrong_paper',
  'name_differs',
  'expired',
  'no_stamp',
  'bring_original',
] as const
export type LackingReason = (typeof LACKING_REASONS)[number]

/** What is asked for: a better photo of the same paper, another paper, or the original at the counter. */
export type Remedy = 'photograph' | 'replace' | 'bring'

export const lackingReasons: Record<LackingReason, { label: string; told: string; remedy: Remedy }> = {
  unreadable: {
    label: 'Tidak terbaca',
    told: 'Tulisannya belum terbaca. Tolong foto ulang di tempat yang terang.',
    remedy: 'photograph',
  },
  incomplete_page: {
    label: 'Terpotong',
    told: 'Ada bagian yang terpotong. Tolong foto ulang sampai empat sudutnya terlihat.',
    remedy: 'photograph',
  },
  wrong_paper: {
    label: 'Bukan berkas yang diminta',
    told: 'Ini bukan berkas yang diminta. Tolong kirim berkas yang tertulis di atas.',
    remedy: 'replace',
  },
  name_differs: {
    label: 'Nama atau NIK berbeda',
    told: 'Nama atau NIK di berkas ini berbeda dari isian Anda. Tolong kirim berkas yang benar.',
    remedy: 'replace',
  },
  expired: {
    label: 'Sudah tidak berlaku',
    told: 'Berkas ini sudah tidak berlaku. Tolong kirim yang terbaru.',
    remedy: 'replace',
  },
  no_stamp: {
    label: 'Belum ada cap atau tanda tangan',
    told: 'Cap atau tanda tangannya belum ada. Tolong kirim yang sudah lengkap.',
    remedy: 'replace',
  },
  bring_original: {
    label: 'Bawa aslinya ke loket',
    told: 'Tolong bawa berkas aslinya ke loket.',
    remedy: 'bring',
  },
}

/** What is asked of whoever reads a reason; without one, a photo. */
export const remedyOf = (reason: LackingReason | null): Remedy =>
  reason ? lackingReasons[reason].remedy : 'photograph'

/** Most sheets one paper may have, the most bytes one may weigh, and the most pages of a PDF. */
export const MOST_PAGES = 5
export const MOST_PDF_PAGES = 20
export const MOST_BYTES = 10 * 1024 * 1024
