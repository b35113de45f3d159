import { type Variant, variants } from '@/lib/domain/service'

/** Which service, and for whom once that is known: KTP-el rusak · Karto S. */
export const whose = (variant: Variant, shortName: string | null) =>
  [variants[variant].label, shortName].filter(Boolean).join(' · ')
