import 'server-only'
import { database } from '@/db/client'
import * as attempts from '@/db/repositories/attempts'
import { Refusal } from '@/lib/domain/refusal'
import { blindIndex } from '@/lib/keys/blind-index'

const WINDOW = 15 * 60 * 1000

/** Counts one attempt at something by someone (a phone number, an address) and refuses with `too_many_attempts` past `most` in 15 minutes. Counted outside any transaction, so that a refusal does not undo it. */
export async function limitAttempts(what: string, by: string, most: number) {
  const windowStart = new Date(Math.floor(Date.now() / WINDOW) * WINDOW)
  const made = await attempts.count(database(), blindIndex(`attempts/${what}`, by), windowStart)
  if (made > most) throw new Refusal('too_many_attempts')
}
