import type { StandardContent } from '@/lib/domain/standard-content'

/** Standar pelayanan, as the pages quote it. Without a decree number they say that it will follow. */
export type Standard = {
  version: number
  decreeNumber: string | null
  /** YYYY-MM-DD, as is the day it came into force. */
  decreedOn: string | null
  effectiveOn: string
  targetMinutes: number
  fee: string
  product: string
  content: StandardContent
}
