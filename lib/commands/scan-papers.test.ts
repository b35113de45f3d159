import { randomUUID } from 'node:crypto'
import { and, desc, eq } from 'drizzle-orm'
import sharp from 'sharp'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { database } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { scannerPhones } from '@/db/schema/scanner-phones'
import type { ScannerActor, StaffActor, VisitorActor } from '@/lib/domain/actor'
import { MOST_BYTES, MOST_PAGES } from '@/lib/domain/document'
import type { DocumentType } from '@/lib/domain/service'
import { linkToken } from '@/lib/keys/link-token'
import { getApplication } from '@/lib/queries/get-application'
import { getPhoneScan, getScan } from '@/lib/queries/get-scan'
import { freshDatabase } from '@/tests/database'
import { holdTime } from '@/tests/moment'
import { filledIn, openOffices } from '@/tests/people'
import { attachPage } from './attach-page'
import { claimApplication } from './claim-application'
import { judgeDocument } from './judge-document'
import { livingPhone } from './living-phone'
import { moveApplication } from './move-application'
import { connectPhone, endPhone, offerPhone } from './pair-phone'
import { pauseClock } from './pause-clock'
import { removePage } from './remove-page'
import { scanPapers } from './scan-papers'
import { openStaffSession } from './sign-in-staff'
import { signOutStaff } from './sign-out-staff'
import { takeInWalkIn } from './take-in-walk-in'

let people: Awaited<ReturnType<typeof openOffices>>
let ratna: StaffActor
let number: string

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  ratna = people.as('counter_officer')
})
beforeEach(async () => {
  number = await takeInWalkIn(ratna, filledIn('lost'))
})

const because = (reason: string) => expect.objectContaining({ reason })
const press = () => randomUUID()
const photo = (background = '#ffffff') =>
  sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .jpeg()
    .toBuffer()
const desk = (staff = ratna): ScannerActor => ({ kind: 'scanner', staff, number })
const scan = async (actor: ScannerActor, background?: string, type: DocumentType = 'police_loss_report') =>
  attachPage(actor, { type, fileName: 'pindai.jpg', content: await photo(background) })
const judge = (verdict: 'fits' | 'lacking', type: DocumentType = 'police_loss_report') =>
  judgeDocument(ratna, {
    ...{ number, type, verdict, note: null },
    lackingReason: verdict === 'lacking' ? 'unreadable' : null,
  })
const paper = async (type: DocumentType = 'police_loss_report') => {
  const found = (await getApplication(ratna, number)).documents.find(document => document.type === type)
  if (!found) throw new Error('a lost card asks for it')
  return found
}
const reject = async () =>
  moveApplication(ratna, {
    ...{ press: press(), number, move: 'reject', seenVersion: 1 },
    reason: 'Bukan warga kecamatan ini.',
  })
const traces = (act: typeof auditEvents.$inferSelect.act) =>
  database()
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.act, act)))
    .orderBy(desc(auditEvents.id))

describe('a sheet scanned at the counter', () => {
  test('is there at once, names who made it, and the paper counts as answered; the same bytes are one sheet', async () => {
    const page = await scan(desk())
    expect(await scan(desk())).toMatchObject({ id: page.id })
    expect(await paper()).toMatchObject({ answer: 'sent', pages: [{ id: page.id }] })
    const [seen] = (await getScan(ratna, number)).papers
    expect(seen?.pages).toMatchObject([
      { scannerName: ratna.name, scannedWith: 'desk', isScan: true, sha256: page.sha256 },
    ])
    const [trace] = await traces('page_scanned')
    expect(trace).toMatchObject({ staffId: ratna.id, detail: `${page.id} police_loss_report desk` })
  })

  test('is held to the limits of a citizen', async () => {
    const sent = (content: Buffer) => ({
      files: [{ field, fileName: 'a.jpg', content }],
      hasMore: false,
      remove,
    })
    const [field, remove] = ['berkas-police_loss_report', undefined]
    for (const [content, reason] of [
      [Buffer.alloc(0), 'file_empty'],
      [Buffer.alloc(MOST_BYTES + 1), 'file_too_large'],
      [Buffer.from('MZ not a photo'), 'file_type_unknown'],
    ] as const)
      expect(await scanPapers(desk(), sent(content))).toEqual({ reason, type: 'police_loss_report' })
    expect(await scanPapers(desk(), { files: [], hasMore: false, remove })).toEqual({
      reason: 'file_missing',
    })
    expect(await scanPapers(desk(), { ...sent(await photo()), hasMore: true })).toMatchObject({
      reason: 'too_many_at_once',
    })
    for (let more = 1; more < MOST_PAGES; more += 1) await scan(desk(), `#0000${more}0`)
    await expect(scan(desk(), '#ff0000')).rejects.toEqual(because('too_many_files'))
  })

  test('is taken away again by the counter, and what a citizen sent is not', async () => {
    const { id: pageId } = await scan(desk())
    expect(await scanPapers(desk(), { files: [], hasMore: false, remove: pageId })).toBeUndefined()
    expect(await paper()).toMatchObject({ answer: 'at_counter', pages: [] })
    expect((await traces('scan_removed'))[0]).toMatchObject({ staffId: ratna.id })

    const { id } = await scan(desk(), '#00ff00')
    await database().execute(
      `update document_pages set scanned_by = null, scanned_with = null where id = '${id}'`,
    )
    await expect(removePage(desk(), { pageId: id })).rejects.toEqual(because('not_found'))
  })

  test('takes the place of what was found lacking, which is then looked at anew; what was found in order stays as it was seen', async () => {
    const first = await scan(desk())
    await judge('lacking')
    const better = await scan(desk(), '#123456')
    expect((await paper()).pages.map(({ id }) => id)).toEqual([better.id])
    expect(better.id).not.toBe(first.id)
    expect(await paper()).toMatchObject({ verdict: null, lackingReason: null })

    await judge('fits')
    await expect(scan(desk(), '#654321')).rejects.toEqual(because('paper_judged'))
    await expect(removePage(desk(), { pageId: better.id })).rejects.toEqual(because('paper_judged'))
    expect((await getScan(ratna, number)).papers[0]?.isJudged).toBe(true)
  })

  test('is made by the counter of its office alone, while it looks through the papers and nobody else has the case in hand', async () => {
    await expect(scan(desk(people.elsewhere))).rejects.toEqual(because('not_found'))
    for (const role of ['section_head', 'siak_operator', 'admin'] as const)
      await expect(scan(desk(people.as(role)))).rejects.toEqual(because('not_yours'))
    await expect(getScan(people.elsewhere, number)).rejects.toEqual(because('not_found'))
    await expect(getScan(people.as('section_head'), number)).rejects.toEqual(because('not_found'))
    await expect(scan(desk(), '#ffffff', 'marriage_proof')).rejects.toEqual(because('not_found'))

    await claimApplication(people.colleague, { number, pageId: randomUUID() })
    await expect(scan(desk())).rejects.toEqual(because('claimed_by_other'))
    await expect(scan(desk(people.colleague))).resolves.toBeDefined()
  })

  test('comes too late once the case has moved on', async () => {
    await reject()
    await expect(scan(desk())).rejects.toEqual(because('not_now'))
    expect(await getScan(ratna, number)).toMatchObject({ mayScan: false })
  })
})

describe("an officer's phone", () => {
  let visitors = 0
  const visitor = (): VisitorActor => {
    visitors += 1
    return { kind: 'visitor', address: `198.51.100.${visitors}` }
  }
  const signIn = (staff = ratna) => openStaffSession(database(), staff)
  const shown = async (sessionId: string) => {
    const id = await offerPhone(ratna, { press: press(), number, sessionId })
    return { id, token: linkToken('scanner_phone', id) }
  }
  const connected = async (sessionId: string) => {
    const { id, token } = await shown(sessionId)
    const secret = press()
    await connectPhone(visitor(), { token, press: secret })
    return { id, token, secret, phone: { ...desk(), phoneId: id } }
  }
  const age = (id: string, minutes: number) =>
    database().execute(`update scanner_phones set offered_at = offered_at - make_interval(mins => ${minutes}),
      connected_at = connected_at - make_interval(mins => ${minutes}) where id = '${id}'`)

  test('photographs into the one case, as its officer, and shows nothing of a person', async () => {
    const { phone } = await connected(await signIn())
    const page = await scan(phone)
    expect((await traces('page_scanned'))[0]).toMatchObject({
      staffId: ratna.id,
      detail: `${page.id} police_loss_report phone`,
    })
    expect((await getScan(ratna, number)).papers[0]?.pages).toMatchObject([{ scannedWith: 'phone' }])
    const told = JSON.stringify(await getPhoneScan(phone))
    expect(told).toContain(number)
    expect(told).toContain(page.sha256)
    for (const secret of ['Siti Aminah', '3456', '35081041', 'pindai.jpg', ratna.name])
      expect(told).not.toContain(secret)
  })

  test('uses its QR up: no other phone connects, the same one may press twice, and nothing at rest opens it', async () => {
    const { id, token, secret } = await connected(await signIn())
    await connectPhone(visitor(), { token, press: secret })
    await expect(connectPhone(visitor(), { token, press: press() })).rejects.toEqual(because('scanner_taken'))
    const [row] = await database().select().from(scannerPhones).where(eq(scannerPhones.id, id))
    const kept = JSON.stringify({ ...row, phoneHash: row?.phoneHash?.toString('hex') })
    for (const open of [token, secret]) expect(kept).not.toContain(open)

    const [two, three] = [await shown(await signIn()), [press(), press()]]
    const both = await Promise.allSettled(
      three.map(secret => connectPhone(visitor(), { token: two.token, press: secret })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('is refused with a token that is wrong or made for something else', async () => {
    holdTime()
    const { id } = await shown(await signIn())
    for (const token of ['x', linkToken('display', id), linkToken('scanner_phone', randomUUID())])
      await expect(connectPhone(visitor(), { token, press: press() })).rejects.toEqual(
        because('scanner_unknown'),
      )
    const from = visitor()
    const tries = Array.from({ length: 30 }, () => connectPhone(from, { token: 'x', press: press() }))
    await Promise.allSettled(tries)
    await expect(connectPhone(from, { token: 'x', press: press() })).rejects.toEqual(
      because('too_many_attempts'),
    )
  })

  test('has ten minutes to connect and thirty to send', async () => {
    const late = await shown(await signIn())
    await age(late.id, 10)
    await expect(connectPhone(visitor(), { token: late.token, press: press() })).rejects.toEqual(
      because('scanner_expired'),
    )
    const { id, phone } = await connected(await signIn())
    await age(id, 29)
    await scan(phone)
    await age(id, 1)
    await expect(scan(phone, '#010101')).rejects.toEqual(because('scanner_expired'))
    expect((await getScan(ratna, number)).phone).toBeUndefined()
  })

  test('is cut off by a press, by a new QR, by signing out, and by the case moving on', async () => {
    const over = async ({ id, phone }: { id: string; phone: ScannerActor }) => {
      await expect(scan(phone, '#0a0a0a')).rejects.toEqual(because('scanner_over'))
      await expect(livingPhone(database(), id)).rejects.toEqual(because('scanner_over'))
    }
    const pressed = await connected(await signIn())
    await endPhone(ratna, { press: press(), number })
    await over(pressed)

    const replaced = await connected(await signIn())
    await shown(await signIn())
    await over(replaced)

    const sessionId = await signIn()
    const left = await connected(sessionId)
    await signOutStaff(ratna, { sessionId })
    await over(left)

    const moved = await connected(await signIn())
    expect((await getScan(ratna, number)).phone).toBeDefined()
    await reject()
    await over(moved)
    const foreign = await takeInWalkIn(ratna, filledIn('lost'))
    await expect(scan({ ...moved.phone, number: foreign })).rejects.toEqual(because('scanner_over'))
  })

  test('is offered by those who may scan, and by nobody else', async () => {
    const sessionId = await signIn()
    const form = { press: press(), number, sessionId }
    await expect(offerPhone(people.elsewhere, form)).rejects.toEqual(because('not_found'))
    await expect(offerPhone(people.as('section_head'), form)).rejects.toEqual(because('not_yours'))
    await expect(endPhone(people.as('section_head'), { press: press(), number })).rejects.toEqual(
      because('not_yours'),
    )
    expect(await offerPhone(ratna, form)).toBe(await offerPhone(ratna, form))
  })
})

test('what is scanned ends a pause of the case', async () => {
  const { version: seenVersion } = await getApplication(ratna, number)
  await pauseClock(ratna, { press: press(), number, seenVersion, reason: 'applicant_away' })
  await scan(desk())
  expect((await getApplication(ratna, number)).clock?.pause).toBeUndefined()
})
