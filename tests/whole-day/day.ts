import { randomUUID } from 'node:crypto'
import { countSupplies } from '@/lib/commands/count-supplies'
import { settleSupplyCount } from '@/lib/commands/settle-supply-count'
import { takeInWalkIn } from '@/lib/commands/take-in-walk-in'
import { SUPPLY_KINDS } from '@/lib/domain/supply'
import { countForm } from '@/lib/domain/supply-form'
import { getSupplies } from '@/lib/queries/get-supplies'
import { walk } from '@/seed/applications'
import { filledIn } from '@/tests/people'
import { enter, print, validate, verify } from './back-desks'
import { letItBe, minutesFrom, YESTERDAY } from './clock'
import { arrive, serve, takeBack } from './counter'
import { guestsOf, nextPerson } from './guests'
import { type Office, openOffice } from './office'
import { SCRIPT, twoAreSentFromHome } from './script'

/** A day of an office, replayed through its commands from opening to the closing count. */
export async function replayDay(seed: number): Promise<Office> {
  const office = await openOffice(seed)
  letItBe('10:00', YESTERDAY)
  for (let made = 0; made < 8; made += 1) await aCardIsReady(office)
  letItBe('19:30', YESTERDAY)
  await twoAreSentFromHome(office)

  const guests = guestsOf(office.random)
  for (const time of minutesFrom('08:00', '15:00')) {
    letItBe(time)
    for (const happens of SCRIPT[time] ?? []) await happens(office)
    for (const guest of guests.filter(({ comesAt }) => comesAt === time)) await arrive(office, guest)
    await work(office, time)
  }
  letItBe('15:05')
  await closeTheDay(office)
  return office
}

async function aCardIsReady({ ratna, all, random }: Office) {
  const number = await takeInWalkIn(ratna, filledIn('lost', nextPerson(random)))
  await walk(all, number, 'handover')
}

/** One minute at every desk; none enters or prints without SIAK, and without power only the regency works. */
async function work(office: Office, time: string) {
  const { outages, isHeadAway } = office
  const minute = Number(time.slice(3))
  const hasSiak = !outages.has('siak')
  if (hasSiak && minute % 3 === 0) await verify(office)
  const isBreak = '12:00' <= time && time < '13:00'
  if (isBreak || outages.has('power')) return
  await serve(office, time)
  if (!isHeadAway) await validate(office)
  if (hasSiak) await (minute % 2 ? print : enter)(office)
  await takeBack(office)
}

/** Two people count what is left: a panel of ribbon is torn. */
async function closeTheDay({ dewi, bambang }: Office) {
  const { kept } = await getSupplies(dewi)
  const found = SUPPLY_KINDS.map(kind => {
    const left = kept.find(one => one.kind === kind)?.left ?? 0
    return [kind, String(kind === 'ribbon' ? left - 1 : left)]
  })
  const counted = { ...Object.fromEntries(found), reason: 'Satu panel ribbon robek' }
  const countId = await countSupplies(dewi, countForm.parse({ press: randomUUID(), ...counted }))
  await settleSupplyCount(bambang, {
    press: randomUUID(),
    countId,
    decision: 'confirmed',
    objection: undefined,
  })
}
