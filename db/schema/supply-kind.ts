import { pgEnum } from 'drizzle-orm/pg-core'
import { SUPPLY_KINDS } from '@/lib/domain/supply'

export const supplyKind = pgEnum('supply_kind', SUPPLY_KINDS)
