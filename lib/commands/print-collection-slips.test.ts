import { randomUUID } from 'node:crypto'
import { PDFDocument } from '@cantoo/pdf-lib'
import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import { auditEvents } from '@/db/schema/audit-events'
import { collectionSlips } from '@/db/schema/collection-slips'
import { heldApplications } from '@/db/schema/held-applications'
import { messages } from '@/db/schema/messages'
import { collectionSlipForm } from '@/lib/domain/collection-slip-form'
import { disruptionForm } from '@/lib/domain/disruption-form'
import { groupCode } from '@/lib/domain/receipt-code'
import { officeDay } from '@/lib/domain/working-days'
import { formatDay } from '@/lib/format/date'
import { verificationCode } from '@/lib/keys/proofs'
import { checkSlip } from '@/lib/queries/check-slip'
import { getHold } from '@/lib/queries/get-hold'
import { listHeld } from '@/lib/queries/list-held'
import { viewPaper } from '@/lib/queries/view-paper'
import { walk } from '@/seed/applications'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices, passerBy } from '@/tests/people'
import { readPaper } from '@/tests/read-paper'
import { declareDisruption } from './declare-disruption'
import { endDisruption } from './end-disruption'
import { moveApplication } from './move-application'
import { openMessage } from './open-message'
import { printCollectionSlips } from './print-collection-slips'
import { takeInWalkIn } from './take-in-walk-in'

let people: Awaited<ReturnType<typeof openOffices>>
let outage: string
let holds: string[]
let numbers: string[]

const TOMORROW = new Date(Date.now() + 24 * 3_600_000)
const NAMES = ['Siti Aminah', 'Mohammad Hasan', "Su'udi Hartono", 'Sulastri', 'Budi Santoso']

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
})

/** Five people wait at the counter when the printer breaks. */
beforeEach(async () => {
  numbers = []
  for (const name of NAMES) {
    const number = await takeInWalkIn(people.as('counter_officer'), filledIn('lost', { name }))
    await walk(people.all, number, 'siak_entry')
    numbers.push(number)
  }
  const form = { press: randomUUID(), cause: 'siak', words: '', advice: '', began: '', until: '' }
  outage = await declareDisruption(people.as('siak_operator'), disruptionForm.parse(form))
  const { present } = await listHeld(people.as('counter_officer'))
  holds = present.filter(({ number }) => numbers.includes(number)).map(({ holdId }) => holdId)
  return async () => {
    await endDisruption(people.as('section_head'), { press: randomUUID(), id: outage }).catch(() => null)
  }
})

const asked = (changes: object = {}) =>
  collectionSlipForm.parse({
    ...{ press: randomUUID(), holds: holds.join(','), from: officeDay(TOMORROW), ...changes },
  })

/** Points. */
const A5 = [420, 595]

const counted = async () => (await database().select().from(collectionSlips)).length

describe('collection slips', () => {
  it('are printed for all in one press: a page each, with day, masked phone, code and officer', async () => {
    const ratna = people.as('counter_officer')
    const paperId = await printCollectionSlips(ratna, asked())
    const { content } = await viewPaper(ratna, paperId)
    const { pages } = await readPaper(content)
    expect(pages).toHaveLength(5)
    for (const sheet of (await PDFDocument.load(content)).getPages())
      expect([sheet.getWidth(), sheet.getHeight()].map(Math.round)).toEqual(A5)
    for (const [at, page] of pages.entries()) {
      const said = `KTP-el dapat diambil mulai ${formatDay(TOMORROW)}, kami hubungi di 0812 •••• 7890.`
      const code = groupCode(verificationCode('collection', holds[at] ?? ''))
      for (const words of [said, NAMES[at], code, ratna.name, 'KECAMATAN LUMAJANG', 'tidak dipungut biaya'])
        expect(page).toContain(words)
      expect(page).not.toMatch(/3508104107920004|0812 ?3456/)
    }
    const slips = await database().select().from(collectionSlips).where(eq(collectionSlips.paperId, paperId))
    const said = slips.map(({ number }) => number)
    expect(new Set(said).size).toBe(5)
    for (const number of said) expect(pages.join(' ')).toContain(number)
  })

  it('tell whoever checks one that it is real, until the card is collected, and nothing of the person', async () => {
    const [first = ''] = holds
    await printCollectionSlips(people.as('counter_officer'), asked({ only: first }))
    const code = verificationCode('collection', first)
    expect(await checkSlip(passerBy, groupCode(code))).toMatchObject({
      ...{ kind: 'collection', initials: 'S. A.', isValid: true },
    })
    await endDisruption(people.as('section_head'), { press: randomUUID(), id: outage })
    await walk(people.all, numbers[0] ?? '', 'handover')
    expect(await checkSlip(passerBy, code)).toMatchObject({
      isValid: true,
      sentence: expect.stringContaining('sudah jadi'),
    })
    expect(await checkSlip(passerBy, verificationCode('collection', holds[1] ?? ''))).toBeUndefined()
  })

  it('are offered on the case of whoever waits, and once given are only opened there', async () => {
    const ratna = people.as('counter_officer')
    const [number = ''] = numbers
    const { nextDay } = await listHeld(ratna)
    const hold = await getHold(ratna, number)
    expect(hold).toMatchObject({ slip: null, from: nextDay })
    expect(holds).toContain(hold?.holdId)
    const paperId = await printCollectionSlips(ratna, asked({ holds: hold?.holdId, from: hold?.from }))
    expect(await getHold(ratna, number)).toMatchObject({ slip: { paperId } })
    expect(await getHold(people.as('admin'), number)).toBeUndefined()
    await expect(getHold(people.elsewhere, number)).rejects.toMatchObject({ reason: 'not_found' })

    await endDisruption(people.as('section_head'), { press: randomUUID(), id: outage })
    expect(await getHold(ratna, number)).toBeUndefined()
  })

  it('pressed twice are one paper; one by one each is its own', async () => {
    const form = asked({ only: holds[0] })
    const both = await Promise.all([
      printCollectionSlips(people.as('counter_officer'), form),
      printCollectionSlips(people.as('counter_officer'), form),
    ])
    expect(both[0]).toBe(both[1])
    const next = await printCollectionSlips(people.colleague, asked({ only: holds[1] }))
    expect(next).not.toBe(both[0])
    expect((await readPaper((await viewPaper(people.colleague, next)).content)).pages).toHaveLength(1)
  })

  it('asked for by two officers at once are printed by one; the other hears so and nothing is half done', async () => {
    const before = await counted()
    const results = await Promise.allSettled(
      [people.as('counter_officer'), people.colleague].map(actor => printCollectionSlips(actor, asked())),
    )
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { reason: 'slip_printed' },
    })
    expect(await counted()).toBe(before + 5)
  })

  it('are not printed once the outage is over, or one of them went on meanwhile', async () => {
    const before = await counted()
    const [first = ''] = numbers
    const seen = (await applications.findByNumber(database(), first))?.version ?? 0
    await moveApplication(people.as('siak_operator'), {
      ...{ press: randomUUID(), number: first, seenVersion: seen, move: 'forward', siakReference: 'SIAK-1' },
    })
    const print = () => printCollectionSlips(people.as('counter_officer'), asked())
    await expect(print()).rejects.toMatchObject({ reason: 'hold_released' })
    await endDisruption(people.as('section_head'), { press: randomUUID(), id: outage })
    await expect(print()).rejects.toMatchObject({ reason: 'hold_released' })
    expect(await counted()).toBe(before)
  })

  it('promise no day that is over, and are nobody else’s to print', async () => {
    const yesterday = officeDay(new Date(Date.now() - 24 * 3_600_000))
    const ratna = people.as('counter_officer')
    await expect(printCollectionSlips(ratna, asked({ from: yesterday }))).rejects.toMatchObject({
      reason: 'moment_passed',
    })
    for (const role of ['regency_verifier', 'district_head', 'village_operator', 'admin'] as const)
      expect(() => printCollectionSlips(people.as(role), asked())).toThrow(
        expect.objectContaining({ reason: 'not_yours' }),
      )
    await expect(printCollectionSlips(people.elsewhere, asked())).rejects.toMatchObject({
      reason: 'hold_released',
    })
  })
})

describe('a message that waits to be sent by hand', () => {
  it('is noted as opened, with whoever opened it; one that was sent stays sent', async () => {
    const hasan = people.as('counter_officer')
    await endDisruption(people.as('section_head'), { press: randomUUID(), id: outage })
    const [held] = await database()
      .select()
      .from(heldApplications)
      .where(eq(heldApplications.disruptionId, outage))
    const id = held?.resumedMessageId ?? ''
    expect(await openMessage(hasan, id)).toMatchObject({ phone: '+6281234567890' })
    const [message] = await database().select().from(messages).where(eq(messages.id, id))
    expect(message?.state).toBe('opened')
    const traces = await database().select().from(auditEvents).where(eq(auditEvents.act, 'message_opened'))
    expect(traces).toMatchObject([{ staffId: hasan.id, subjectId: held?.applicationId, detail: id }])

    await database().update(messages).set({ state: 'sent' }).where(eq(messages.id, id))
    await openMessage(hasan, id)
    expect((await database().select().from(messages).where(eq(messages.id, id)))[0]?.state).toBe('sent')
    for (const actor of [people.elsewhere, people.as('admin'), people.as('village_operator')])
      await expect(openMessage(actor, id)).rejects.toMatchObject({ reason: 'not_found' })
  })
})
