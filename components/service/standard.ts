/** Standar pelayanan, as the pages quote it. Without a decree number they say that it will follow. */
export type Standard = {
  decreeNumber: string | null
  /** The day it came into force, as YYYY-MM-DD. */
  effectiveOn: string
  targetMinutes: number
  fee: string
  product: string
}
