import { customType, timestamp, uuid } from 'drizzle-orm/pg-core'
import { seal, unseal } from '@/lib/keys/seal'

/** Bytes as they are. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({
  dataType: () => 'bytea',
  fromDriver: Buffer.from,
})

/** A text that is only readable inside the process: encrypted on its way in, opened on its way out (docs/decisions/005). */
export const sealedText = (purpose: string) =>
  customType<{ data: string; driverData: Buffer }>({
    dataType: () => 'bytea',
    toDriver: text => seal(Buffer.from(text, 'utf8'), purpose),
    fromDriver: stored => unseal(Buffer.from(stored), purpose).toString('utf8'),
  })

/** A moment, always with its zone. */
export const moment = () => timestamp({ withTimezone: true, mode: 'date' })

/** When a row is written, by the clock of the application as everything it writes beside it; the database's own is for what others write. */
export const writtenAt = () =>
  moment()
    .notNull()
    .defaultNow()
    .$defaultFn(() => new Date())

export const id = () => uuid().primaryKey().defaultRandom()
