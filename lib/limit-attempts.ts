import 'server-only'
import { database } from '@/db/client'
import * as attempts from '@/db/repositories/attempts'
import { Refusal } from '@/lib/domain/refusal'
import { blindIndex } from '@/lib/keys/blind-index'

const MINUTE = 60 * 1000
const QUARTER = 15

/**
 * Counts one attempt at something by someone (a phone number, an address) and refuses with `too_many_attempts`, which knows until when,
 * past `most` within so many minutes (a quarter of an hour; at most a day). Counted outside any transaction, so that a refusal does not
 * undo it.
 */
export async function limitAttempts(what: string, by: string, most: number, minutes = QUARTER) {
  const length = minutes * MINUTE
  const windowStart = new Date(Math.floor(Date.now() / length) * length)
  const made = await attempts.count(database(), blindIndex(`attempts/${what}`, by), windowStart)
  if (made > most) throw new Refusal('too_many_attempts', new Date(windowStart.getTime() + length))
}
