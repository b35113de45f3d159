import { randomUUID } from 'node:crypto'
import { database } from '@/db/client'
import * as visits from '@/db/repositories/visits'
import { pauseClock } from '@/lib/commands/pause-clock'
import { receiveByScan, receiveGuest } from '@/lib/commands/receive-guest'
import { takeInWalkIn } from '@/lib/commands/take-in-walk-in'
import { undoHandover } from '@/lib/commands/undo-handover'
import { callAgain, callNext, callTicket, finishTicket, skipTicket } from '@/lib/commands/work-queue'
import type { StaffActor } from '@/lib/domain/actor'
import { walkInForm } from '@/lib/domain/application-form'
import { guestForm } from '@/lib/domain/queue-form'
import { needsRecording } from '@/lib/domain/service'
import { caseOf, findInOrder, handOver, judge, press, seen, sendFromHome, waitingIn } from './cases'
import { after, TODAY } from './clock'
import { type Guest, nextPerson } from './guests'
import type { Counter, Office, Visitor } from './office'

/** Someone comes in and gets a queue number: by the code of their case, or for what they say they come for. */
export async function arrive(office: Office, guest: Guest) {
  const { wish, variant, person } = guest
  if (wish === 'applies' || wish === 'asks') {
    const said = { ...person, purpose: wish === 'asks' ? 'other' : variant }
    const visitId = await receiveGuest(office.ratna, guestForm.parse({ press: randomUUID(), ...said }))
    office.visitors.push({ ...guest, visitId })
    return
  }
  const number = wish === 'brings' ? await sendFromHome(person, variant) : await readyCard(office)
  const { receiptCode: scanned } = await caseOf(number)
  const visitId = await receiveByScan(office.ratna, { press: randomUUID(), scanned })
  office.visitors.push({ ...guest, visitId, number })
}

async function readyCard({ officeId, visitors }: Office): Promise<string> {
  const taken = visitors.map(({ number, wish }) => wish === 'collects' && number)
  const free = (await waitingIn(officeId, 'handover')).find(number => !taken.includes(number))
  if (!free) throw new Error('nobody’s card is ready')
  return free
}

/** What happens at both counters in a minute: whoever is done goes, and the next is called, by turns first to one and first to the other. */
export async function serve(office: Office, time: string) {
  const isOdd = Number(time.slice(3)) % 2 === 1
  for (const at of isOdd ? office.counters.toReversed() : office.counters)
    if (!at.visitor || at.doneAt <= time) await goOn(office, at, time)
}

async function goOn(office: Office, at: Counter, time: string) {
  if (at.visitor) await finish(office, at, at.visitor)
  const next = await callOne(office, at)
  if (next?.wish === 'applies') await takeIn(office, at, next)
  if (next?.way === 'steps_out') await waitFor(at.officer, next)
  at.visitor = next
  at.doneAt = after(time, 3 + office.random.below(5))
}

async function callOne(office: Office, { officer, counter }: Counter): Promise<Visitor | undefined> {
  const { officeId, visitors, late } = office
  if ((await visits.waiting(database(), { officeId, day: TODAY })) === 0)
    return callLate(office, officer, counter)
  const id = await callNext(officer, { press: randomUUID(), counter, seen: undefined })
  const visitor = visitors.find(({ visitId }) => visitId === id)
  if (!visitor) throw new Error('someone was called who never came')
  const isAway = visitor.way === 'never_answers' || visitor.way === 'answers_late'
  if (!isAway) return visitor
  await callAgain(officer, await ticketOf(visitor, counter))
  await skipTicket(officer, await ticketOf(visitor, counter))
  if (visitor.way === 'answers_late') late.push(visitor)
  return undefined
}

async function callLate({ late }: Office, officer: StaffActor, counter: number) {
  const visitor = late.pop()
  if (visitor) await callTicket(officer, await ticketOf(visitor, counter))
  return visitor
}

/** Half of them say their name and phone number only; the rest is copied from their papers. */
async function takeIn({ random }: Office, { officer }: Counter, visitor: Visitor) {
  const { variant, person, visitId } = visitor
  const { name, phone } = person
  const said = random.below(2) ? { ...person, villageCode: '35.08.10.1005' } : { name, phone }
  const eligibility = needsRecording(variant) ? 'seventeen' : undefined
  const form = walkInForm.parse({ press: randomUUID(), variant, eligibility, visitId, ...said })
  visitor.number = await takeInWalkIn(officer, form)
}

/** Whoever went out for something stops the clock of their case; the officer's next act lets it run again. */
async function waitFor(officer: StaffActor, { number }: Visitor) {
  if (number) await pauseClock(officer, { ...(await seen(number)), reason: 'applicant_away' })
}

async function finish(office: Office, { officer, counter }: Counter, visitor: Visitor) {
  const { wish, number } = visitor
  if (!number) await finishTicket(officer, await ticketOf(visitor, counter))
  else if (wish === 'collects') await giveCard(office, officer, number, visitor)
  else await check(officer, number, visitor)
}

async function giveCard(
  { random, wrongCards }: Office,
  officer: StaffActor,
  number: string,
  { way }: Visitor,
) {
  await handOver(officer, number, way === 'sends_proxy' ? nextPerson(random) : undefined)
  if (way === 'took_wrong_card') wrongCards.push(number)
}

async function check(officer: StaffActor, number: string, { way, person }: Visitor) {
  if (way === 'has_no_right')
    return press(officer, number, 'reject', { reason: 'Tinggal di kabupaten lain.' })
  if (way === 'lacks_paper') {
    await judge(officer, number, 'family_card', 'bring_original')
    return press(officer, number, 'send_back')
  }
  await findInOrder(officer, number, person)
  await press(officer, number, 'accept')
}

/** Who was given another's card comes back at once: the handover is undone, and done again. */
export async function takeBack({ wrongCards, bambang, ratna }: Office) {
  for (const number of wrongCards.splice(0)) {
    await undoHandover(bambang, { press: randomUUID(), number, reason: 'Kartu orang lain.' })
    await handOver(ratna, number)
  }
}

async function ticketOf({ visitId: id }: Visitor, counter: number) {
  const visit = await visits.findById(database(), id)
  return { press: randomUUID(), id, counter, seenVersion: visit?.version ?? 0 }
}
