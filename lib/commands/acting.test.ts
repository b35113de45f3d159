import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { StaffActor } from '@/lib/domain/actor'
import { collectionSlipForm } from '@/lib/domain/collection-slip-form'
import { type DELEGABLE_ROLES, signatoryLine } from '@/lib/domain/delegation'
import { delegationForm } from '@/lib/domain/delegation-form'
import { disruptionForm } from '@/lib/domain/disruption-form'
import { handoverForm } from '@/lib/domain/handover-form'
import { destroyOriginalsForm } from '@/lib/domain/original-form'
import { officeDay } from '@/lib/domain/working-days'
import { getApplication } from '@/lib/queries/get-application'
import { getHandover } from '@/lib/queries/get-handover'
import { listHeld } from '@/lib/queries/list-held'
import { listOriginals } from '@/lib/queries/list-originals'
import { viewPaper } from '@/lib/queries/view-paper'
import { walk } from '@/seed/applications'
import { SIGNATURE } from '@/seed/handovers'
import { seedOriginal } from '@/seed/originals'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices } from '@/tests/people'
import { readPaper } from '@/tests/read-paper'
import { answerComplaint } from './answer-complaint'
import { declineHomeVisit } from './arrange-home-visit'
import { answerHelp } from './call-for-help'
import { checkRegencyList } from './check-regency-list'
import { declareDisruption } from './declare-disruption'
import { destroyOriginals } from './destroy-originals'
import { endDelegation } from './end-delegation'
import { endDisruption } from './end-disruption'
import { handOverCard } from './hand-over-card'
import { addDisplay, revokeDisplay } from './manage-displays'
import { openMessage } from './open-message'
import { openUnderWay } from './open-under-way'
import { printCollectionSlips } from './print-collection-slips'
import { printHandoverRegister } from './print-handover-register'
import { printPaperForms } from './print-paper-forms'
import { receiveByScan, receiveGuest } from './receive-guest'
import { recordDelegation } from './record-delegation'
import { recordPaperSlip, spoilPaperForm } from './settle-paper-form'
import { takeInWalkIn } from './take-in-walk-in'
import { warnAppointments } from './warn-appointments'
import { callNext } from './work-queue'

let people: Awaited<ReturnType<typeof openOffices>>
let ratna: StaffActor
/** The operator, who stands at the counter for a colleague. */
let atCounter: StaffActor
/** An officer of the counter, who is head of section for these days. */
let asHead: StaffActor

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  ratna = people.as('counter_officer')
  atCounter = await acting(people.as('siak_operator'), 'counter_officer', ratna)
  asHead = await acting(people.colleague, 'section_head', people.as('section_head'))
})

const id = () => ({ press: randomUUID() })
const today = officeDay(new Date())

type Delegable = (typeof DELEGABLE_ROLES)[number]

/** Someone in the role they were given for today. */
async function acting(
  deputy: StaffActor,
  role: Delegable,
  { id: forStaffId }: StaffActor,
): Promise<StaffActor> {
  const order = { role, kind: 'plh', document: '800/21/35.08.10/2026' } as const
  const term = { startsOn: today, endsOn: today }
  const form = delegationForm.parse({ ...id(), ...order, ...term, staffId: deputy.id, forStaffId })
  const delegationId = await recordDelegation(people.as('admin'), form)
  return { ...deputy, role, acting: { ...order, delegationId, ownRole: deputy.role } }
}

/** What a paper says, all of it. */
async function textOf(paperId: string) {
  const { content } = await viewPaper(people.as('section_head'), paperId)
  return (await readPaper(content)).pages.join(' ')
}

async function caseIn(state: Parameters<typeof walk>[2], variant: 'lost' | 'damaged' = 'lost') {
  const number = await takeInWalkIn(ratna, filledIn(variant))
  await walk(people.all, number, state)
  return number
}

const handed = (number: string) => ({
  ...handoverForm.parse({
    ...{ ...id(), relation: 'self', receiverName: 'Siti Aminah' },
    ...{ cardMatches: 'on', codeMatches: 'on', signatureKind: 'drawn' },
  }),
  ...{ number, signature: Buffer.from(SIGNATURE) },
})

describe('whoever acts for another stands with title and order', () => {
  it('on the surat pengambilan', async () => {
    const number = await caseIn('siak_entry')
    const said = { cause: 'siak', words: '', advice: '', began: '', until: '' }
    const outage = await declareDisruption(asHead, disruptionForm.parse({ ...id(), ...said }))
    const { present } = await listHeld(ratna)
    const holds = present.filter(one => one.number === number).map(({ holdId }) => holdId)

    const paperId = await printCollectionSlips(
      atCounter,
      collectionSlipForm.parse({ ...id(), holds: holds.join(), from: today }),
    )

    expect(await textOf(paperId)).toContain(signatoryLine(atCounter))
    await endDisruption(asHead, { ...id(), id: outage })
  })

  it('on the bukti penerimaan, and on the buku penyerahan of the day', async () => {
    const number = await caseIn('handover')

    await handOverCard(atCounter, handed(number))

    const { receipt } = await getHandover(ratna, number)
    expect(await textOf(receipt?.paperId ?? '')).toContain(signatoryLine(atCounter))
    const register = await printHandoverRegister(atCounter, { ...id(), day: today })
    expect(await textOf(register)).toContain(signatoryLine(atCounter))
  })

  it('on the berita acara pemusnahan', async () => {
    const number = await caseIn('handover', 'damaged')
    await seedOriginal(ratna, number, 'damaged')
    await handOverCard(ratna, handed(number))
    const { rows } = await listOriginals(asHead)
    const held = rows.find(row => row.number === number)

    const paperId = await destroyOriginals(
      asHead,
      destroyOriginalsForm.parse({
        ...{ ...id(), originals: held?.id, way: 'cut', witnessId: ratna.id },
      }),
    )

    expect(await textOf(paperId)).toContain(signatoryLine(asHead))
  })
})

describe('whoever does not act for another any more, since the order ended in mid-action', () => {
  let counter: StaffActor
  let head: StaffActor
  let messageId: string

  beforeAll(async () => {
    const number = await caseIn('handover')
    messageId = (await getApplication(ratna, number)).messages[0]?.id ?? ''
    const over = async (actor: StaffActor) =>
      endDelegation(people.as('admin'), { ...id(), id: actor.acting?.delegationId ?? '' })
    await over(atCounter)
    await over(asHead)
    counter = atCounter
    head = asHead
  })

  const some = () => ({ ...id(), id: randomUUID(), seenVersion: 0 })
  const slips = () => ({ ...id(), holds: [randomUUID()], from: today })
  const slip = () => ({ ...id(), number: 'SP', code: 'KODE', receivedAt: new Date() })
  const outage = () => ({ ...id(), cause: 'siak', words: '', advice: '', began: '', until: '' })
  const list = () => ({ ...id(), seenOn: today, rows: 'SIAK-1;;PRR' })

  const commands: [string, () => Promise<unknown>][] = [
    ['declares an outage', () => declareDisruption(head, disruptionForm.parse(outage()))],
    ['says that one is over', () => endDisruption(head, some())],
    ['warns of the hours it may take', () => warnAppointments(head, id())],
    ['prints a surat pengambilan', () => printCollectionSlips(counter, slips())],
    ['prints the buku penyerahan', () => printHandoverRegister(counter, { ...id(), day: today })],
    ['prints paper forms', () => printPaperForms(counter, { ...id(), kind: 'intake', count: 1 })],
    ['writes one of them off', () => spoilPaperForm(counter, { ...slip(), reason: 'miswritten' })],
    ['notes a slip written by hand', () => recordPaperSlip(counter, slip())],
    ['takes a walk-in in', () => takeInWalkIn(counter, filledIn('lost'))],
    ['opens what a walk-in has under way', () => openUnderWay(counter, filledIn('lost'))],
    ['receives a guest', () => receiveGuest(counter, { ...id(), purpose: 'other', name: 'Siti' })],
    ['receives whoever shows a code', () => receiveByScan(counter, { ...id(), scanned: 'KODE' })],
    ['calls a number', () => callNext(counter, { ...id(), counter: 1, seen: undefined })],
    ['goes to the kiosk', () => answerHelp(counter, some())],
    ['declines a home visit', () => declineHomeVisit(counter, { ...some(), reason: 'Petugas penuh.' })],
    ['opens a message', () => openMessage(counter, messageId)],
    ['connects a board', () => addDisplay(head, { ...id(), kind: 'board', label: 'Lobi' })],
    ['cuts a board off', () => revokeDisplay(head, some())],
    [
      'answers a complaint',
      () => answerComplaint(head, { ...some(), outcome: 'answered', answer: 'Sudah.' }),
    ],
    ['sends a list of the regency', () => checkRegencyList({ ...counter, role: 'siak_operator' }, list())],
  ]

  it.each(commands)('is refused in a sentence who %s', async (_, command) => {
    await expect((async () => command())()).rejects.toMatchObject({ reason: 'delegation_over' })
  })
})
