/** What a colour means here. `info` is under way, `tunggu` waits for others, `perlu` needs an action, `siap` is ready. */
export type Tone = 'netral' | 'info' | 'tunggu' | 'perlu' | 'siap' | 'galat'

/** Ground and text of each tone; every pair is at least 4.5 to 1. */
export const toneFill: Record<Tone, string> = {
  netral: 'bg-netral text-netral-teks',
  info: 'bg-info text-info-teks',
  tunggu: 'bg-tunggu text-tunggu-teks',
  perlu: 'bg-perlu text-perlu-teks',
  siap: 'bg-siap text-siap-teks',
  galat: 'bg-galat text-galat-teks',
}

/** The 6 px left edge of each tone; wear it together with `border-l-6`. */
export const toneEdge: Record<Tone, string> = {
  netral: 'border-l-garis-input',
  info: 'border-l-info-teks',
  tunggu: 'border-l-tunggu-teks',
  perlu: 'border-l-sorot',
  siap: 'border-l-siap-teks',
  galat: 'border-l-bahaya',
}
