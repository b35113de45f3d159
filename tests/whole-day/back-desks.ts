import { randomUUID } from 'node:crypto'
import { database } from '@/db/client'
import * as applicationMoves from '@/db/repositories/application-moves'
import { pauseClock, resumeClock } from '@/lib/commands/pause-clock'
import { recordDelegation } from '@/lib/commands/record-delegation'
import { shelveCard } from '@/lib/commands/shelve-card'
import { spoilSupply } from '@/lib/commands/spoil-supply'
import type { StaffActor } from '@/lib/domain/actor'
import { delegationForm } from '@/lib/domain/delegation-form'
import { spoilForm } from '@/lib/domain/supply-form'
import type { State } from '@/lib/domain/workflow'
import { caseOf, press, seen, waitingIn } from './cases'
import { TODAY } from './clock'
import { lookAtLedger } from './ledger'
import type { Office } from './office'

const nextIn = async ({ officeId, setAside }: Office, state: State) =>
  (await waitingIn(officeId, state)).find(number => !setAside.has(number))

/** The head of section looks at what waits longest. */
export async function validate(office: Office) {
  const number = await nextIn(office, 'section_validation')
  if (number) await press(office.bambang, number, 'validate')
}

/** The operator enters what waits longest, or leaves it lying for an answer of the regency. */
export async function enter(office: Office) {
  const { dewi, next, setAside } = office
  const number = await nextIn(office, 'siak_entry')
  if (!number) return
  if (!next.isPaused) return press(dewi, number, 'forward', { siakReference: `SIAK-${number}` })
  next.isPaused = false
  setAside.add(number)
  await pauseClock(dewi, { ...(await seen(number)), reason: 'awaiting_regency' })
}

/** What was left lying is taken up again. */
export async function takeUp({ dewi, setAside }: Office) {
  for (const number of setAside) await resumeClock(dewi, await seen(number))
  setAside.clear()
}

/** The operator prints what waits longest; now and then the first try is spoiled. */
export async function print(office: Office) {
  const { dewi, ratna, next } = office
  const number = await nextIn(office, 'card_printing')
  if (!number) return
  if (next.isSpoiled) {
    next.isSpoiled = false
    const spoiled = { kind: 'card_blank', quantity: '1', reason: 'misprint', number }
    await spoilSupply(dewi, spoilForm.parse({ press: randomUUID(), ...spoiled }))
  }
  await press(dewi, number, 'print')
  await shelveCard(ratna, { press: randomUUID(), number, shelf: 'A-1' })
}

/** The regency releases and signs three at a time, or sends one back. */
export async function verify({ officeId, hendra, dewi, next, ledgers }: Office) {
  const waiting = await waitingIn(officeId, 'regency_verification')
  const signed = await waitingIn(officeId, 'print_release')
  for (const number of signed.slice(0, 3)) await press(hendra, number, 'release')
  for (const number of waiting.slice(0, 3)) {
    if (!next.isSentBack) await press(hendra, number, 'sign')
    else {
      await sendBack(hendra, number)
      ledgers.push(await lookAtLedger(dewi))
    }
    next.isSentBack = false
  }
}

const sendBack = (verifier: StaffActor, number: string) =>
  press(verifier, number, 'return_to_operator', {
    ...{ returnReason: 'data_differs', reason: 'Tanggal lahir berbeda.', recordStatus: 'PROCESSING' },
  })

/** A colleague acts for the head of section and validates what waits. Tells why what they accepted themselves was refused. */
export async function actFor({ officeId, bambang }: Office, colleague: StaffActor) {
  const order = { role: 'section_head', kind: 'plh', document: '800/17/2026' } as const
  const form = { ...order, staffId: colleague.id, forStaffId: bambang.id, startsOn: TODAY, endsOn: TODAY }
  const delegationId = await recordDelegation(bambang, delegationForm.parse({ press: randomUUID(), ...form }))
  const acting = { ...order, delegationId, ownRole: colleague.role }
  const deputy: StaffActor = { ...colleague, role: order.role, acting }
  const refused: string[] = []
  for (const number of await waitingIn(officeId, 'section_validation')) {
    const isOwn = await isAcceptedBy(number, colleague)
    const validated = press(deputy, number, 'validate')
    if (isOwn) await validated.catch(({ reason }) => refused.push(reason))
    else await validated
  }
  return refused
}

async function isAcceptedBy(number: string, { id }: StaffActor) {
  const found = await caseOf(number)
  return (await applicationMoves.madeBy(database(), found.id, id)).includes('accept')
}
