import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { attachPage } from '@/lib/commands/attach-page'
import { cancelApplication } from '@/lib/commands/cancel-application'
import { declareDisruption } from '@/lib/commands/declare-disruption'
import { endDisruption } from '@/lib/commands/end-disruption'
import { handInApplication } from '@/lib/commands/hand-in-application'
import { printCollectionSlips } from '@/lib/commands/print-collection-slips'
import { printPaperForms } from '@/lib/commands/print-paper-forms'
import { receiveSupply } from '@/lib/commands/receive-supply'
import { recordPaperSlip, spoilPaperForm } from '@/lib/commands/settle-paper-form'
import { takeInWalkIn } from '@/lib/commands/take-in-walk-in'
import { walkInForm } from '@/lib/domain/application-form'
import { collectionSlipForm } from '@/lib/domain/collection-slip-form'
import type { DisruptionCause } from '@/lib/domain/disruption'
import { disruptionForm } from '@/lib/domain/disruption-form'
import { type PaperFormKind, paperFormNumber } from '@/lib/domain/paper-form'
import { recordSlipForm } from '@/lib/domain/paper-form-forms'
import { deliveryForm } from '@/lib/domain/supply-form'
import { listHeld } from '@/lib/queries/list-held'
import { actFor, takeUp } from './back-desks'
import { caseOf, findInOrder, judge, press, sendFromHome } from './cases'
import { TODAY } from './clock'
import { nextPerson } from './guests'
import { lookAtLedger } from './ledger'
import type { Office } from './office'

type Happens = (office: Office) => Promise<unknown>

const id = () => ({ press: randomUUID() })

const boxesCome: Happens = async ({ dewi }) => {
  for (const kind of ['ribbon', 'film'] as const)
    await receiveSupply(
      dewi,
      deliveryForm.parse({ ...id(), kind, quantity: '100', deliveryNumber: '470/15/2026' }),
    )
}

const blankFormsArePrinted: Happens = async ({ ratna }) => {
  await printPaperForms(ratna, { ...id(), kind: 'intake', count: 6 })
  await printPaperForms(ratna, { ...id(), kind: 'collection', count: 3 })
}

/** Last evening's applications: one will be repaired, one withdrawn. */
export const twoAreSentFromHome: Happens = async ({ fromHome, random }) => {
  fromHome.repaired = await sendFromHome(nextPerson(random), 'lost')
  fromHome.withdrawn.push(await sendFromHome(nextPerson(random), 'lost'))
}

const oneIsSentFromHome: Happens = ({ random }) => sendFromHome(nextPerson(random), 'damaged')

const oneIsSentToBeWithdrawn: Happens = async ({ fromHome, random }) =>
  fromHome.withdrawn.push(await sendFromHome(nextPerson(random), 'new'))

const aPaperCannotBeRead: Happens = async ({ ratna, fromHome: { repaired } }) => {
  await judge(ratna, repaired, 'family_card', 'unreadable')
  await press(ratna, repaired, 'send_back')
}

const citizenOf = async (number: string) =>
  ({ kind: 'applicant', applicationId: (await caseOf(number)).id }) as const

const theCitizenPhotographsItAgain: Happens = async ({ fromHome: { repaired } }) => {
  const citizen = await citizenOf(repaired)
  const content = await readFile('seed/papers/family_card-budi.jpg')
  await attachPage(citizen, { type: 'family_card', fileName: 'kk.jpg', content })
  await handInApplication(citizen, id())
}

const nowItIsInOrder: Happens = async ({ ratna, random, fromHome: { repaired } }) => {
  await findInOrder(ratna, repaired, nextPerson(random))
  await press(ratna, repaired, 'accept')
}

const theLastIsWithdrawn: Happens = async ({ fromHome }) =>
  cancelApplication(await citizenOf(fromHome.withdrawn.at(-1) ?? ''), id())

const stops =
  (cause: DisruptionCause): Happens =>
  async ({ bambang, outages }) => {
    const said = { words: '', advice: '', began: '', until: '' }
    outages.set(cause, await declareDisruption(bambang, disruptionForm.parse({ ...id(), cause, ...said })))
  }

const isBack =
  (cause: DisruptionCause): Happens =>
  async ({ dewi, outages }) => {
    await endDisruption(dewi, { ...id(), id: outages.get(cause) ?? '' })
    outages.delete(cause)
  }

const whoWaitsHereGetsASlip: Happens = async ({ ratna }) => {
  const { present, nextDay: from } = await listHeld(ratna)
  const holds = present.map(({ holdId }) => holdId).join()
  await printCollectionSlips(ratna, collectionSlipForm.parse({ ...id(), holds, from }))
}

const theLedgerIsOpened: Happens = async ({ dewi, ledgers }) => ledgers.push(await lookAtLedger(dewi))

const goesWrong =
  (what: keyof Office['next']): Happens =>
  async ({ next }) => {
    next[what] = true
  }

const theHeadLeaves: Happens = async office => {
  office.isHeadAway = true
}

const agusActsForTheHead: Happens = async office => {
  const refused = await actFor(office, office.agus)
  expect(new Set(refused)).toEqual(new Set(['own_acceptance']))
  office.isHeadAway = false
}

const numberOf = (sequence: number, kind: PaperFormKind = 'intake') =>
  paperFormNumber({ kind, period: '1126', sequence }, '35.08.10')

const isTypedIn =
  (sequence: number, time: string): Happens =>
  async ({ agus, random }) => {
    const person = nextPerson(random)
    const paper = { paperForm: numberOf(sequence), receivedAt: `${TODAY}T${time}` }
    const said = { ...id(), ...person, variant: 'lost', villageCode: '35.08.10.1005' }
    const number = await takeInWalkIn(agus, walkInForm.parse({ ...said, ...paper }))
    await findInOrder(agus, number, person)
    await press(agus, number, 'accept')
  }

const oneFormIsSpoiled: Happens = ({ agus }) =>
  spoilPaperForm(agus, { ...id(), number: numberOf(3), reason: 'miswritten' })

const aHandwrittenSlipIsNoted: Happens = async ({ agus, fromHome: { repaired } }) => {
  const { receiptCode: code } = await caseOf(repaired)
  const slip = { number: numberOf(1, 'collection'), code, receivedAt: `${TODAY}T13:30` }
  await recordPaperSlip(agus, recordSlipForm.parse({ ...id(), ...slip }))
}

/** What happens that day besides people coming, being served, and papers going from desk to desk. */
export const SCRIPT: Record<string, readonly Happens[]> = {
  '08:00': [boxesCome, blankFormsArePrinted],
  '09:05': [aPaperCannotBeRead],
  '09:40': [stops('siak')],
  '09:55': [theLedgerIsOpened],
  '10:20': [whoWaitsHereGetsASlip],
  '10:25': [isBack('siak')],
  '10:30': [goesWrong('isSpoiled'), goesWrong('isSentBack')],
  '10:32': [theLedgerIsOpened],
  '10:40': [theCitizenPhotographsItAgain],
  '10:52': [nowItIsInOrder],
  '11:00': [theLastIsWithdrawn, goesWrong('isPaused')],
  '11:05': [theHeadLeaves],
  '11:40': [agusActsForTheHead],
  '11:49': [theLedgerIsOpened],
  '12:40': [oneIsSentFromHome],
  '13:10': [stops('power')],
  '13:20': [oneIsSentToBeWithdrawn],
  '13:30': [theLastIsWithdrawn],
  '13:50': [isBack('power')],
  '13:51': [isTypedIn(1, '13:14'), isTypedIn(2, '13:27'), isTypedIn(4, '13:41')],
  '13:52': [oneFormIsSpoiled, aHandwrittenSlipIsNoted],
  '14:30': [takeUp],
  '14:37': [theLedgerIsOpened],
}
