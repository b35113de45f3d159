import { randomUUID } from 'node:crypto'
import { and, desc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { database, transact } from '@/db/client'
import * as events from '@/db/repositories/application-events'
import * as applications from '@/db/repositories/applications'
import * as visits from '@/db/repositories/visits'
import { auditEvents } from '@/db/schema/audit-events'
import { officialPapers } from '@/db/schema/official-papers'
import { paperForms } from '@/db/schema/paper-forms'
import type { StaffActor } from '@/lib/domain/actor'
import { walkInForm } from '@/lib/domain/application-form'
import { disruptionCauses } from '@/lib/domain/disruption'
import { stepTimes } from '@/lib/domain/office-clock'
import { type PaperFormKind, paperFormNumber, periodOf } from '@/lib/domain/paper-form'
import { printFormsForm } from '@/lib/domain/paper-form-forms'
import { officeDay } from '@/lib/domain/working-days'
import { readKept } from '@/lib/integrations/file-store'
import { getApplication } from '@/lib/queries/get-application'
import { listPaperForms } from '@/lib/queries/list-paper-forms'
import { freshDatabase } from '@/tests/database'
import { openOffices } from '@/tests/people'
import { readPaper } from '@/tests/read-paper'
import { moveApplication } from './move-application'
import { openUnderWay } from './open-under-way'
import { printPaperForms } from './print-paper-forms'
import { findPaperForm, recordPaperSlip, spoilPaperForm } from './settle-paper-form'
import { takeInWalkIn } from './take-in-walk-in'

let people: Awaited<ReturnType<typeof openOffices>>
let ratna: StaffActor

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  ratna = people.as('counter_officer')
})

const because = (reason: string) => expect.objectContaining({ reason })
const press = () => randomUUID()
const period = periodOf(officeDay(new Date()))
const HERE = '35.08.10'
const numberOf = (sequence: number, kind: PaperFormKind = 'intake') =>
  paperFormNumber({ kind, period, sequence }, HERE)
const print = (count: number, kind: PaperFormKind = 'intake', actor = ratna) =>
  printPaperForms(actor, printFormsForm.parse({ press: press(), kind, count: String(count) }))
const pagesOf = async (paperId: string) => {
  const [paper] = await database().select().from(officialPapers).where(eq(officialPapers.id, paperId))
  return (await readPaper(await readKept(paper?.key ?? ''))).pages
}
let typists = 0
/** What was written on a paper form, as it is typed in later. */
const written = (paperForm: string, changes: Record<string, unknown> = {}) => {
  typists += 1
  return walkInForm.parse({
    ...{ press: press(), variant: 'lost', name: 'Wagiman Listrik', phone: `0812 9000 ${1000 + typists}` },
    ...{ paperForm, receivedAt: minute(new Date()), ...changes },
  })
}
/** A moment as the browser's field sends it. */
const minute = (moment: Date) =>
  new Intl.DateTimeFormat('sv-SE', {
    ...{ timeZone: 'Asia/Jakarta', dateStyle: 'short', timeStyle: 'short' },
  })
    .format(moment)
    .replace(' ', 'T')
const HOUR = 60 * 60 * 1000
const ago = (hours: number) => new Date(Date.now() - hours * HOUR)
/** Lets a batch have been printed some hours ago. */
const agePrinting = (hours: number) =>
  transact(async on => {
    await on.execute('set local session_replication_role = replica')
    await on.execute(`update paper_form_batches set printed_at = now() - make_interval(hours => ${hours})`)
  })
const filed = async (number: string) => {
  const application = await applications.findByNumber(database(), number)
  if (!application) throw new Error('nothing was taken in')
  return application
}
const lastTrace = async (act: typeof auditEvents.$inferSelect.act) =>
  (
    await database()
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.act, act)))
      .orderBy(desc(auditEvents.id))
      .limit(1)
  )[0]

describe('blank forms', () => {
  it('are printed one page each, with number and QR, and numbers go on where the month ended; two presses at once share none', async () => {
    const [one, other] = await Promise.all([print(3), print(2, 'intake', people.colleague)])
    const pages = [...(await pagesOf(one)), ...(await pagesOf(other))]
    expect(pages).toHaveLength(5)
    for (const sequence of [1, 2, 3, 4, 5])
      expect(pages.filter(page => page.includes(`Nomor ${numberOf(sequence)}`))).toHaveLength(1)
    expect(pages[0]).toContain('Diterima tanggal, jam')
    expect(pages[0]).toContain('Tanda terima untuk pemohon')
    const [slip] = await pagesOf(await print(1, 'collection'))
    expect(slip).toContain(numberOf(1, 'collection'))
    expect(slip).toContain('Dapat diambil mulai')
    expect(await lastTrace('paper_forms_printed')).toMatchObject({ detail: `collection ${period} 1-1` })

    const form = printFormsForm.parse({ press: press(), kind: 'collection', count: '2' })
    expect(await printPaperForms(ratna, form)).toBe(await printPaperForms(ratna, form))
    expect((await listPaperForms(ratna)).map(({ printed }) => printed).sort()).toEqual([1, 2, 2, 3])
  })

  it('are printed and answered for by the counter and the head of section, and by nobody else', async () => {
    await expect(async () => print(1, 'intake', people.as('siak_operator'))).rejects.toEqual(
      because('not_yours'),
    )
    await expect(async () => listPaperForms(people.as('admin'))).rejects.toEqual(because('not_found'))
    await expect(async () => findPaperForm(people.as('admin'), numberOf(1))).rejects.toEqual(
      because('not_found'),
    )
    const spoilt = { press: press(), number: numberOf(1), reason: 'lost' } as const
    await expect(async () => spoilPaperForm(people.as('siak_operator'), spoilt)).rejects.toEqual(
      because('not_yours'),
    )
    const slip = { press: press(), number: numberOf(1, 'collection'), code: 'x', receivedAt: new Date() }
    await expect(async () => recordPaperSlip(people.as('siak_operator'), slip)).rejects.toEqual(
      because('not_yours'),
    )
    expect(await print(1, 'collection', people.as('section_head'))).toBeDefined()
    expect(await listPaperForms(people.elsewhere)).toEqual([])
  })
})

describe('what was written on a form', () => {
  it('becomes an application from the moment it was received: in the queue, in the guest book of that day, on the clock', async () => {
    await agePrinting(200)
    const receivedAt = minute(ago(5))
    const number = await takeInWalkIn(ratna, written(numberOf(1), { receivedAt }))
    const { id, handedInAt, stateSince, createdAt } = await filed(number)
    const at = new Date(`${receivedAt}:00+07:00`)
    expect([handedInAt, stateSince]).toEqual([at, at])
    expect(createdAt.getTime() - at.getTime()).toBeGreaterThan(4 * HOUR)
    const day = officeDay(at)
    const book = await visits.ofDay(database(), { officeId: ratna.officeId, day })
    const line = book.find(({ visit }) => visit.applicationId === id)?.visit
    expect(line).toMatchObject({ door: 'paper', state: 'served', arrivedAt: at })
    const { written: paper, moves } = await getApplication(ratna, number)
    expect(paper).toMatchObject([{ number: numberOf(1), receivedAt: at }])
    expect(paper[0]?.usedAt?.getTime()).toBeGreaterThan(at.getTime())
    expect(moves).toContain('accept')
    expect(await lastTrace('paper_form_used')).toMatchObject({ subjectId: id, detail: numberOf(1) })

    // The power was out for two of the five hours: those are nobody's working time (lib/domain/office-clock).
    await moveApplication(ratna, {
      ...{ press: press(), number, move: 'reject', seenVersion: 1, reason: 'Bukan warga kecamatan ini.' },
    })
    const { power } = disruptionCauses
    const stop = { from: ago(4), until: ago(2), states: power.stops }
    const history = await events.ofApplication(database(), id)
    const always = { hours: [], closedDays: new Map<string, string>(), closures: [] }
    const [step] = stepTimes(history, { calendar: always, stops: [stop] })
    expect(step?.state).toBe('counter_check')
    expect((step?.gross ?? 0) - (step?.net ?? 0)).toBe(2 * HOUR)
    expect(step?.gross).toBeGreaterThanOrEqual(5 * HOUR)
  })

  it('uses its number once, also when two officers type it at once, and the database lets no second use in', async () => {
    const both = await Promise.allSettled([
      takeInWalkIn(ratna, written(numberOf(2))),
      takeInWalkIn(people.colleague, written(numberOf(2))),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { reason: 'paper_form_used' },
    })
    const again = written(numberOf(3))
    expect(await takeInWalkIn(ratna, again)).toBe(await takeInWalkIn(ratna, again))

    const form = eq(paperForms.sequence, 2)
    await expect(
      database()
        .update(paperForms)
        .set({ receivedAt: ago(1) })
        .where(form),
    ).rejects.toThrow()
    await expect(database().delete(paperForms).where(form)).rejects.toThrow()
  })

  it('is refused in words for a number that is mistyped, unknown, foreign, of another kind, or spoiled, and for an impossible time', async () => {
    const cases: [string, string][] = [
      ['F-1126', 'paper_form_unknown'],
      [numberOf(5).slice(0, -1) + (numberOf(5).endsWith('2') ? '3' : '2'), 'paper_form_unknown'],
      [numberOf(900), 'paper_form_unknown'],
      [`35.08.99/${numberOf(5)}`, 'paper_form_elsewhere'],
      [numberOf(1, 'collection'), 'paper_form_kind'],
    ]
    for (const [typed, reason] of cases)
      await expect(takeInWalkIn(ratna, written(typed)), typed).rejects.toEqual(because(reason))
    await expect(findPaperForm(people.elsewhere, `${HERE}/${numberOf(5)}`)).rejects.toEqual(
      because('paper_form_elsewhere'),
    )
    await expect(findPaperForm(people.elsewhere, numberOf(5))).rejects.toEqual(because('paper_form_unknown'))

    for (const receivedAt of [ago(201), new Date(Date.now() + 2 * HOUR)])
      await expect(
        takeInWalkIn(ratna, written(numberOf(5), { receivedAt: minute(receivedAt) })),
      ).rejects.toEqual(because('received_impossible'))
    const parsed = walkInForm.safeParse({ ...written(numberOf(5)), press: press(), receivedAt: '' })
    expect(parsed.error?.issues.map(({ path }) => path.join())).toEqual(['receivedAt'])

    const spoilt = { press: press(), number: numberOf(5), reason: 'damaged' } as const
    expect(await spoilPaperForm(ratna, spoilt)).toBe(numberOf(5))
    await expect(takeInWalkIn(ratna, written(numberOf(5)))).rejects.toEqual(because('paper_form_spoiled'))
    await expect(spoilPaperForm(ratna, { ...spoilt, press: press() })).rejects.toEqual(
      because('paper_form_spoiled'),
    )
  })

  it('of someone who asked already opens what there is: its number is noted as not needed, and nobody is called for it', async () => {
    const form = written(numberOf(4), { name: 'Sumini Dobel', phone: '0812 9111 0001' })
    const known = await takeInWalkIn(ratna, written('', { ...form, receivedAt: '', paperForm: '' }))
    const day = { officeId: ratna.officeId, day: officeDay(new Date()) }
    const before = (await visits.ofDay(database(), day)).length
    expect(await openUnderWay(ratna, { ...form, press: press() })).toBe(known)
    expect(await visits.ofDay(database(), day)).toHaveLength(before)
    await expect(findPaperForm(ratna, numberOf(4))).rejects.toEqual(because('paper_form_spoiled'))
  })
})

describe('a slip that was written by hand', () => {
  it('is noted for its case once, and stands there', async () => {
    const number = await takeInWalkIn(ratna, written(''))
    const slip = { press: press(), number: numberOf(2, 'collection'), code: number, receivedAt: new Date() }
    await expect(recordPaperSlip(ratna, { ...slip, code: 'bukan' })).rejects.toEqual(
      because('scan_unreadable'),
    )
    await expect(recordPaperSlip(ratna, { ...slip, number: numberOf(900) })).rejects.toEqual(
      because('paper_form_unknown'),
    )
    expect(await recordPaperSlip(ratna, slip)).toBe(slip.number)
    expect((await getApplication(ratna, number)).written).toMatchObject([{ number: slip.number }])
    await expect(recordPaperSlip(ratna, { ...slip, press: press() })).rejects.toEqual(
      because('paper_form_used'),
    )
    expect(await lastTrace('collection_slip_given')).toMatchObject({ detail: slip.number })
  })
})

describe('the report of numbers', () => {
  it('reconciles every batch: printed is used, spoiled, missing and left, and the gaps are named', async () => {
    await print(6)
    const [batch] = await listPaperForms(ratna)
    expect(batch).toMatchObject({ printed: 6, used: 0, missing: [], left: 6 })
    await takeInWalkIn(ratna, written(numberOf(6)))
    await takeInWalkIn(ratna, written(numberOf(9)))
    await spoilPaperForm(ratna, { press: press(), number: numberOf(8), reason: 'miswritten' })
    const [after] = await listPaperForms(ratna)
    expect(after).toMatchObject({ used: 2, spoiled: 1, missing: [numberOf(7)], left: 2, first: numberOf(6) })
    for (const { printed, used, spoiled, missing, left } of await listPaperForms(ratna))
      expect(used + spoiled + missing.length + left).toBe(printed)
  })
})
