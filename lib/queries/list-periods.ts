import 'server-only'
import { database } from '@/db/client'
import * as reports from '@/db/repositories/reports'
import type { Actor } from '@/lib/domain/actor'
import { type Quarter, quarterBefore, quarterOf, writeQuarter } from '@/lib/domain/quarter'
import { ENOUGH_RESPONSES } from '@/lib/domain/survey'
import { officeDay } from '@/lib/domain/working-days'
import { servedOffice } from './served-office'

/**
 * The quarters the public board has, newest first: from the first in which anyone answered up to this one. `newest` is the
 * last in which enough people did, or this one. Refuses with `not_found` while there is no office.
 */
export async function listPeriods(_actor: Actor, now = new Date()) {
  const { office } = await servedOffice()
  const answered = await reports.responsesByQuarter(database(), office.id)

  const current = quarterOf(officeDay(now))
  const first = answered[0] ?? current
  const periods = [current]
  for (let period = current; isAfter(period, first); ) {
    period = quarterBefore(period)
    periods.push(period)
  }
  const enough = answered.filter(({ responses }) => responses >= ENOUGH_RESPONSES).at(-1)
  return { periods, newest: periods.find(period => enough && isSame(period, enough)) ?? current }
}

const isSame = (one: Quarter, other: Quarter) => writeQuarter(one) === writeQuarter(other)

const isAfter = (one: Quarter, other: Quarter) => writeQuarter(one) > writeQuarter(other)
