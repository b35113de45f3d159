import { randomUUID } from 'node:crypto'
import { PDFDocument } from '@cantoo/pdf-lib'
import { eq, sql } from 'drizzle-orm'
import sharp from 'sharp'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as handovers from '@/db/repositories/handovers'
import * as messages from '@/db/repositories/messages'
import * as surveys from '@/db/repositories/surveys'
import { auditEvents } from '@/db/schema/audit-events'
import { handovers as handoversTable } from '@/db/schema/handovers'
import { supplies } from '@/db/schema/supplies'
import { surveyInvitations } from '@/db/schema/surveys'
import { handoverForm, shelfForm } from '@/lib/domain/handover-form'
import { quarterOf } from '@/lib/domain/quarter'
import { groupCode } from '@/lib/domain/receipt-code'
import { refusals } from '@/lib/domain/refusal'
import { withdrawals } from '@/lib/domain/withdrawal'
import { moves, workflow } from '@/lib/domain/workflow'
import { officeDay } from '@/lib/domain/working-days'
import { publicAddress } from '@/lib/env'
import { keepFile, removeKept } from '@/lib/integrations/file-store'
import { linkToken } from '@/lib/keys/link-token'
import { verificationCode } from '@/lib/keys/proofs'
import { digestOf } from '@/lib/keys/random'
import { checkSlip } from '@/lib/queries/check-slip'
import { getApplication } from '@/lib/queries/get-application'
import { getHandover } from '@/lib/queries/get-handover'
import { getProgress } from '@/lib/queries/get-progress'
import { getReport } from '@/lib/queries/get-report'
import { listHandovers } from '@/lib/queries/list-handovers'
import { viewPaper } from '@/lib/queries/view-paper'
import { viewSignature } from '@/lib/queries/view-signed'
import { routes } from '@/lib/routes'
import { walk } from '@/seed/applications'
import { SIGNATURE } from '@/seed/handovers'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices, passerBy } from '@/tests/people'
import { readPaper } from '@/tests/read-paper'
import { handOverCard } from './hand-over-card'
import { openMessage } from './open-message'
import { printBlankReceipt } from './print-blank-receipt'
import { printHandoverRegister } from './print-handover-register'
import { remindToCollect } from './remind-to-collect'
import { shelveCard } from './shelve-card'
import { takeInWalkIn } from './take-in-walk-in'
import { undoHandover } from './undo-handover'

let people: Awaited<ReturnType<typeof openOffices>>

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
})

/** A card that waits at the counter. */
async function readyCard(): Promise<string> {
  const number = await takeInWalkIn(people.as('counter_officer'), filledIn('lost'))
  await walk(people.all, number, 'handover')
  return number
}

const form = (number: string, changes: object = {}) => ({
  ...handoverForm.parse({
    press: randomUUID(),
    relation: 'self',
    receiverName: 'Siti Aminah',
    cardMatches: 'on',
    codeMatches: 'on',
    signatureKind: 'drawn',
  }),
  number,
  signature: Buffer.from(SIGNATURE),
  ...changes,
})

const cardsLeft = () => database().select().from(supplies)

const PROXY = {
  relation: 'proxy',
  receiverName: 'Rini Astuti',
  receiverTie: 'Anak',
  receiverIdentity: '3508104107920004',
  mandateSeen: 'on',
  mandateOnPaper: 'on',
  mandatePlace: 'Map F-1.07',
} as const

const found = async (number: string) => {
  const application = await applications.findByNumber(database(), number)
  if (!application) throw new Error('no such application')
  return application
}

/** The latest message to the citizen. */
const toldOf = async (number: string) =>
  (await getApplication(people.as('counter_officer'), number)).messages[0]?.text

/** All that was written to the citizen, newest first. */
const ledgerOf = async (number: string) => messages.ofApplication(database(), (await found(number)).id)

describe('handing a card over', () => {
  it('ends the road, keeps the signature, and invites to the survey once', async () => {
    const number = await readyCard()
    const officer = people.as('counter_officer')
    expect((await listHandovers(officer)).rows.map(row => row.number)).toContain(number)

    await handOverCard(officer, form(number))

    const application = await found(number)
    expect(application.state).toBe('completed')
    const invitations = await database()
      .select()
      .from(surveyInvitations)
      .where(eq(surveyInvitations.secretDigest, digestOf(application.surveySecret ?? '')))
    expect(invitations).toMatchObject([{ variant: 'lost', isUsed: false }])
    const { receipt, surveyLink } = await getHandover(officer, number)
    expect(receipt).toMatchObject({
      receiverName: 'Siti Aminah',
      relation: 'self',
      officerName: officer.name,
    })
    expect(surveyLink).toContain(`/survei/${application.surveySecret}`)
    expect((await listHandovers(officer)).rows.map(row => row.number)).not.toContain(number)
  })

  it('pressed twice at once is one handover', async () => {
    const number = await readyCard()
    const pressed = form(number)
    const officer = people.as('counter_officer')
    await Promise.all([handOverCard(officer, pressed), handOverCard(officer, pressed)])
    await expect(handOverCard(officer, form(number))).rejects.toMatchObject({ reason: 'not_now' })
  })

  it('needs a signature, and a readable one', async () => {
    const number = await readyCard()
    const officer = people.as('counter_officer')
    const refused = async (changes: object, reason: string) =>
      expect(handOverCard(officer, form(number, changes))).rejects.toMatchObject({ reason })
    await refused({ signature: undefined }, 'signed_receipt_missing')
    await refused({ signature: Buffer.alloc(0) }, 'signed_receipt_missing')
    await refused({ signature: Buffer.from('<svg><script/></svg>') }, 'signature_unreadable')
    await refused({ signatureKind: 'paper' }, 'file_type_unknown')
    await refused({ signatureKind: 'paper', signature: await onePagePdf() }, 'file_type_unknown')
    await refused({ signatureKind: 'paper', signature: Buffer.from('ffd8ff00', 'hex') }, 'file_unreadable')
    expect((await found(number)).state).toBe('handover')
    expect(await handovers.find(database(), (await found(number)).id)).toBeUndefined()
  })

  it('to someone else needs that person’s name', async () => {
    const number = await readyCard()
    const officer = people.as('counter_officer')
    await expect(
      handOverCard(officer, form(number, { ...PROXY, receiverName: 'siti aminah' })),
    ).rejects.toMatchObject({ reason: 'receiver_is_applicant' })
    await handOverCard(officer, form(number, PROXY))
    expect((await getHandover(officer, number)).receipt).toMatchObject({
      receiverName: 'Rini Astuti',
      receiverTie: 'Anak',
      maskedIdentity: expect.stringMatching(/•/),
    })
  })

  it('is the counter’s work, in its own office, when the card is ready', async () => {
    const number = await readyCard()
    const refused = (actor: typeof people.elsewhere, reason: string) =>
      expect(handOverCard(actor, form(number))).rejects.toMatchObject({ reason })
    await refused(people.elsewhere, 'not_found')
    await refused(people.as('section_head'), 'not_yours')
    await refused(people.as('admin'), 'not_yours')
    await expect(getHandover(people.elsewhere, number)).rejects.toMatchObject({ reason: 'not_found' })
    await expect(listHandovers(people.as('section_head'))).rejects.toMatchObject({ reason: 'not_found' })
  })
})

describe('the bad and the awkward at a handover', () => {
  it('refuses another person’s code, or any that is not this one’s, without telling whose it is', async () => {
    const [number, others] = [await readyCard(), await readyCard()]
    const officer = people.as('counter_officer')
    const [own, other] = [(await found(number)).receiptCode, (await found(others)).receiptCode]
    for (const code of [other, others, number, 'ABCD-2345', 'bukan kode'])
      await expect(handOverCard(officer, form(number, { code }))).rejects.toMatchObject({
        reason: 'receiver_unproven',
        message: refusals.receiver_unproven,
      })
    expect((await found(number)).state).toBe('handover')
    await handOverCard(officer, form(number, { code: own.toLowerCase() }))
    expect((await getHandover(officer, number)).receipt).toMatchObject({ isCodeProven: true })
  })

  it('takes the link in the receipt’s QR for the code', async () => {
    const number = await readyCard()
    const code = publicAddress() + routes.progress(linkToken('progress', (await found(number)).id))
    await handOverCard(people.as('counter_officer'), form(number, { code }))
    expect((await found(number)).state).toBe('completed')
  })

  it.each([
    ['a card nobody compared with the person', { cardMatches: '' }, 'cardMatches'],
    ['a receiver nobody compared with the file', { codeMatches: '' }, 'codeMatches'],
    ['family without a NIK', { relation: 'family' }, 'receiverIdentity'],
    ['a proxy without a tie', { ...PROXY, receiverTie: ' ' }, 'receiverTie'],
    ['a proxy without F-1.07', { ...PROXY, mandateSeen: '' }, 'mandateSeen'],
    ['F-1.07 on paper that lies nowhere', { ...PROXY, mandatePlace: ' ' }, 'mandatePlace'],
    ['a thumb mark without a witness', { signatureKind: 'thumb', witnessName: '' }, 'witnessName'],
  ])('does not take %s', (_, typed, field) => {
    const whole = { press: randomUUID(), relation: 'self', receiverName: 'Siti Aminah' }
    const checks = { cardMatches: 'on', codeMatches: 'on', signatureKind: 'drawn' }
    const { error } = handoverForm.safeParse({ ...whole, ...checks, ...typed })
    expect(error?.issues.map(({ path }) => path[0])).toEqual([field])
  })

  it('takes a thumb mark on paper, with who saw it', async () => {
    const number = await readyCard()
    const signature = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer()
    const officer = people.as('counter_officer')
    await handOverCard(officer, form(number, { signatureKind: 'thumb', witnessName: 'Pak Darmo', signature }))
    const { receipt } = await getHandover(officer, number)
    expect(receipt).toMatchObject({ signatureKind: 'thumb', witnessName: 'Pak Darmo', isSealIntact: true })
  })
})

describe('the seal of a handover', () => {
  it('cannot be changed, and is seen to be broken when it was all the same', async () => {
    const number = await readyCard()
    const officer = people.as('counter_officer')
    await handOverCard(officer, form(number, PROXY))
    const { id } = await found(number)
    expect((await getHandover(officer, number)).receipt).toMatchObject({ isSealIntact: true })
    await expect(update(id, { receiverName: 'Orang lain' })).rejects.toThrow()
    await forge(id, { receiverName: 'Orang lain' })
    expect((await getHandover(officer, number)).receipt).toMatchObject({ isSealIntact: false })
  })

  it('is seen to be broken where what was signed is another file, and where it is gone', async () => {
    const number = await readyCard()
    const officer = people.as('counter_officer')
    await handOverCard(officer, form(number))
    const { id } = await found(number)
    const isIntact = async () => (await getHandover(officer, number)).receipt?.isSealIntact
    expect(await isIntact()).toBe(true)
    const signed = (await handovers.find(database(), id))?.signatureKey ?? ''
    await forge(id, { signatureKey: await keepFile(Buffer.from('another signature')) })
    expect(await isIntact()).toBe(false)
    await forge(id, { signatureKey: signed })
    expect(await isIntact()).toBe(true)
    await removeKept(signed)
    expect(await isIntact()).toBe(false)
  })
})

type Change = Partial<typeof handoversTable.$inferInsert>

const update = (id: string, change: Change) =>
  database().update(handoversTable).set(change).where(eq(handoversTable.applicationId, id))

/** What nobody can do through the portal: a handover is written once. */
async function forge(id: string, change: Change) {
  await database().execute(sql`alter table handovers disable trigger handovers_append_only`)
  await update(id, change)
  await database().execute(sql`alter table handovers enable trigger handovers_append_only`)
}

describe('the bukti penerimaan', () => {
  it('is one page with who took the card, and anyone can check it', async () => {
    const number = await readyCard()
    const officer = people.as('counter_officer')
    await handOverCard(officer, form(number, PROXY))
    const { receipt } = await getHandover(officer, number)
    const { pages } = await readPaper((await viewPaper(officer, receipt?.paperId ?? '')).content)
    expect(pages).toHaveLength(1)
    const code = verificationCode(
      'handover',
      (await handovers.find(database(), (await found(number)).id))?.id ?? '',
    )
    for (const words of ['Rini Astuti', 'Siti Aminah', 'Anak', groupCode(code), officer.name, number])
      expect(pages[0]).toContain(words)
    expect(pages[0]).not.toContain('3508104107920004')
    expect(await checkSlip(passerBy, code)).toMatchObject({ kind: 'handover', isValid: true })
  })

  it('is printed blank, on one page, to be signed on paper, while the card waits', async () => {
    const number = await readyCard()
    const officer = people.as('counter_officer')
    const paperId = await printBlankReceipt(officer, { press: randomUUID(), number })
    const { pages } = await readPaper((await viewPaper(officer, paperId)).content)
    expect(pages).toHaveLength(1)
    expect(pages[0]).toContain('cap jempol')
    const refused = (actor: typeof officer, reason: string) =>
      expect((async () => printBlankReceipt(actor, { press: randomUUID(), number }))()).rejects.toMatchObject(
        { reason },
      )
    await refused(people.as('section_head'), 'not_yours')
    await refused(people.elsewhere, 'not_found')
    await handOverCard(officer, form(number))
    await refused(officer, 'not_now')
  })
})

describe('a card nobody has collected', () => {
  it('stands on the list by how long it lies ready, not by when its papers came in', async () => {
    const officer = people.as('counter_officer')
    const cameFirst = await takeInWalkIn(officer, filledIn('lost'))
    const readyFirst = await readyCard()
    await walk(people.all, cameFirst, 'handover')

    const all = (await listHandovers(officer)).rows.map(({ number }) => number)

    expect(all.slice(-2)).toEqual([readyFirst, cameFirst])
    const page = await listHandovers(officer, undefined, all.length - 1)
    expect(page.rows.at(-1)?.number).toBe(readyFirst)
    const rest = await listHandovers(officer, page.next)
    expect(rest.rows.map(({ number }) => number)).toEqual([cameFirst])
    expect(rest).toMatchObject({ waiting: all.length, next: undefined })
  })

  it('has its shelf on the list, and its owner can be told', async () => {
    const number = await readyCard()
    const officer = people.as('counter_officer')
    await shelveCard(officer, shelfForm.parse({ press: randomUUID(), number, shelf: ' B-3 ' }))
    expect((await listHandovers(officer)).rows.find(row => row.number === number)).toMatchObject({
      shelf: 'B-3',
    })
    const messageId = await remindToCollect(officer, { press: randomUUID(), number })
    expect((await openMessage(officer, messageId ?? '')).text).toContain('menunggu diambil di loket')
  })

  it('is looked after by the counter of its office, while it waits', async () => {
    const number = await readyCard()
    const officer = people.as('counter_officer')
    const refused = async (actor: typeof officer, reason: string) => {
      const asked = { press: randomUUID(), number }
      for (const command of [shelveCard, remindToCollect])
        await expect((async () => command(actor, asked))()).rejects.toMatchObject({ reason })
    }
    await refused(people.as('section_head'), 'not_yours')
    await refused(people.elsewhere, 'not_found')
    await handOverCard(officer, form(number))
    await refused(officer, 'not_now')
  })
})

describe('the buku penyerahan', () => {
  const day = () => officeDay(new Date())

  it('lists a day’s handovers with room to sign, and says which were undone', async () => {
    const [kept, undone] = [await readyCard(), await readyCard()]
    const officer = people.as('counter_officer')
    await handOverCard(officer, form(kept, PROXY))
    await handOverCard(officer, form(undone))
    await undoHandover(people.as('section_head'), {
      press: randomUUID(),
      number: undone,
      reason: 'Tertukar.',
    })
    const paperId = await printHandoverRegister(officer, { press: randomUUID(), day: day() })
    const text = (await readPaper((await viewPaper(officer, paperId)).content)).pages.join(' ')
    for (const words of ['Buku penyerahan', kept, undone, 'Rini Astuti', 'Dibatalkan'])
      expect(text).toContain(words)
  })

  it('is the counter’s, for a day on which a card was handed over', async () => {
    const refused = (actor: typeof people.elsewhere, on: string, reason: string) =>
      expect(
        (async () => printHandoverRegister(actor, { press: randomUUID(), day: on }))(),
      ).rejects.toMatchObject({ reason })
    await refused(people.as('section_head'), day(), 'not_yours')
    await refused(people.elsewhere, day(), 'nothing_handed_over')
    await refused(people.as('counter_officer'), '2020-01-02', 'nothing_handed_over')
  })
})

describe('undoing a handover', () => {
  const undoing = (number: string) => ({ press: randomUUID(), number, reason: 'Kartu tertukar.' })

  it('brings the card back, keeps what was written, and takes the survey invitation back', async () => {
    const number = await readyCard()
    const officer = people.as('counter_officer')
    await handOverCard(officer, form(number))
    const { id, surveySecret } = await found(number)
    const first = await handovers.find(database(), id)
    const blanks = await cardsLeft()
    const pressed = undoing(number)
    await Promise.all([
      undoHandover(people.as('section_head'), pressed),
      undoHandover(people.as('section_head'), pressed),
    ])

    expect(await found(number)).toMatchObject({ state: 'handover', surveySecret: null })
    expect(await surveys.findInvitation(database(), digestOf(surveySecret ?? ''))).toBeUndefined()
    expect(await cardsLeft()).toEqual(blanks)
    const { receipt, undone } = await getHandover(officer, number)
    expect(receipt).toBeUndefined()
    expect(undone).toMatchObject([{ receiverName: 'Siti Aminah', reason: 'Kartu tertukar.' }])
    expect(await checkSlip(passerBy, verificationCode('handover', first?.id ?? ''))).toMatchObject({
      isValid: false,
    })

    await handOverCard(officer, form(number, PROXY))
    expect((await getHandover(officer, number)).receipt).toMatchObject({ receiverName: 'Rini Astuti' })
    expect(await checkSlip(passerBy, verificationCode('handover', first?.id ?? ''))).toMatchObject({
      isValid: false,
    })
    expect(
      await database().select().from(handoversTable).where(eq(handoversTable.applicationId, id)),
    ).toHaveLength(2)
  })

  it('counts in the report as one card, and as none while it is back', async () => {
    const officer = people.as('counter_officer')
    const finished = async () =>
      (await getReport(people.as('section_head'), quarterOf(officeDay(new Date())))).time.finished
    const before = await finished()
    const number = await readyCard()
    await handOverCard(officer, form(number))
    expect(await finished()).toBe(before + 1)

    await undoHandover(people.as('section_head'), undoing(number))
    expect(await finished()).toBe(before)

    await handOverCard(officer, form(number))
    expect(await finished()).toBe(before + 1)
    const { applications } = await getReport(people.as('section_head'), quarterOf(officeDay(new Date())))
    const inState = applications.find(({ state }) => state === 'completed')?.applications
    expect(inState).toBe(before + 1)
  })

  it('does not ask twice who has answered already', async () => {
    const number = await readyCard()
    const officer = people.as('counter_officer')
    await handOverCard(officer, form(number))
    const { surveySecret } = await found(number)
    await surveys.spendInvitation(database(), digestOf(surveySecret ?? ''))
    await undoHandover(people.as('section_head'), undoing(number))
    await handOverCard(officer, form(number))
    expect((await found(number)).surveySecret).toBe(surveySecret)
    expect(await toldOf(number)).toMatch(/sesudah penyerahan sebelumnya dibatalkan[\s\S]*Lihat kabarnya/)
  })

  it('is told to the citizen: by message, on their page, and once the card is really gone', async () => {
    const number = await readyCard()
    const officer = people.as('counter_officer')
    await handOverCard(officer, form(number))
    const first = await toldOf(number)
    await undoHandover(people.as('section_head'), undoing(number))

    expect(await toldOf(number)).toContain('penyerahan tadi dibatalkan. Kartunya ada lagi di loket.')
    const follower = { kind: 'follower', applicationId: (await found(number)).id } as const
    expect((await getProgress(follower)).now).toBe(moves.undo_handover.now)

    await handOverCard(officer, form(number))
    const second = await toldOf(number)
    expect(second).not.toBe(first)
    expect(second).toMatch(/sesudah penyerahan sebelumnya dibatalkan[\s\S]*Nilai layanan kami/)
    expect((await getProgress(follower)).now).toBe(workflow.completed.now)
  })

  it('takes back what was not sent yet of the handover, so that nobody sends it by hand', async () => {
    const number = await readyCard()
    const officer = people.as('counter_officer')
    await handOverCard(officer, form(number))
    const [told] = await ledgerOf(number)
    expect(told).toMatchObject({ topic: 'hand_over', withdrawnBecause: null })
    const pressed = undoing(number)
    await Promise.all([1, 2].map(() => undoHandover(people.as('section_head'), pressed)))

    const [undone, handedOver] = await ledgerOf(number)
    expect(undone).toMatchObject({ topic: 'undo_handover', withdrawnBecause: null })
    expect(handedOver).toMatchObject({ id: told?.id, withdrawnBecause: 'handover_undone' })
    expect(withdrawals.handover_undone.because).toBe('penyerahan dibatalkan')
    await expect(openMessage(officer, told?.id ?? '')).rejects.toMatchObject({ reason: 'message_withdrawn' })
    await expect(openMessage(people.elsewhere, told?.id ?? '')).rejects.toMatchObject({ reason: 'not_found' })
    await openMessage(officer, undone?.id ?? '')

    // Handed over again, the card waits nowhere any more: what was opened meanwhile is noted as that, and not opened again.
    await handOverCard(officer, form(number))
    expect(await ledgerOf(number)).toMatchObject([
      { topic: 'hand_over', withdrawnBecause: null },
      { topic: 'undo_handover', state: 'opened', withdrawnBecause: 'card_handed_over' },
      { topic: 'hand_over', withdrawnBecause: 'handover_undone' },
      { topic: 'print', withdrawnBecause: 'card_handed_over' },
      { topic: 'hand_in', withdrawnBecause: null },
    ])
  })

  it('leaves what was sent as sent: the next message answers it', async () => {
    const number = await readyCard()
    await handOverCard(people.as('counter_officer'), form(number))
    const [told] = await ledgerOf(number)
    await messages.markSent(database(), told?.id ?? '', new Date())
    await undoHandover(people.as('section_head'), undoing(number))
    expect(await ledgerOf(number)).toMatchObject([
      { topic: 'undo_handover', withdrawnBecause: null },
      { topic: 'hand_over', state: 'sent', withdrawnBecause: null },
      { topic: 'print' },
      { topic: 'hand_in' },
    ])
  })

  it('opened and withdrawn at once is either opened before, or not at all', async () => {
    const number = await readyCard()
    const officer = people.as('counter_officer')
    await handOverCard(officer, form(number))
    const [told] = await ledgerOf(number)
    const [opened] = await Promise.allSettled([
      openMessage(officer, told?.id ?? ''),
      undoHandover(people.as('section_head'), undoing(number)),
    ])
    expect((await ledgerOf(number)).find(({ id }) => id === told?.id)).toMatchObject({
      state: opened.status === 'fulfilled' ? 'opened' : 'drafted',
      withdrawnBecause: 'handover_undone',
    })
  })

  it('is the section head’s, within ten minutes', async () => {
    const number = await readyCard()
    const officer = people.as('counter_officer')
    await handOverCard(officer, form(number))
    await expect(undoHandover(officer, undoing(number))).rejects.toMatchObject({ reason: 'not_yours' })
    await expect(undoHandover(people.elsewhere, undoing(number))).rejects.toMatchObject({
      reason: 'not_found',
    })
    vi.useFakeTimers({ now: Date.now() + 10 * 60_000, toFake: ['Date'] })
    try {
      await expect(undoHandover(people.as('section_head'), undoing(number))).rejects.toMatchObject({
        reason: 'handover_settled',
      })
      const { moves } = await getApplication(people.as('section_head'), number)
      expect(moves).not.toContain('undo_handover')
    } finally {
      vi.useRealTimers()
    }
    expect((await getApplication(people.as('section_head'), number)).moves).toContain('undo_handover')
    await undoHandover(people.as('section_head'), undoing(number))
  })
})

describe('a kept signature', () => {
  it('is shown as a picture, and every look leaves a trace', async () => {
    const number = await readyCard()
    await handOverCard(people.as('counter_officer'), form(number))
    const { content, mediaType } = await viewSignature(people.as('section_head'), number)
    expect(mediaType).toBe('image/png')
    expect(await sharp(content).metadata()).toMatchObject({ format: 'png', width: 560, height: 200 })

    const traces = await database()
      .select({ staffId: auditEvents.staffId })
      .from(auditEvents)
      .where(eq(auditEvents.act, 'signature_viewed'))
    expect(traces).toEqual([{ staffId: people.as('section_head').id }])
    await expect(viewSignature(people.elsewhere, number)).rejects.toMatchObject({ reason: 'not_found' })
  })

  it('photographed on paper is written anew without what the camera noted', async () => {
    const number = await readyCard()
    const photo = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#fff' } })
      .withExif({ IFD0: { Model: 'Telepon Siti' } })
      .jpeg()
      .toBuffer()
    await handOverCard(
      people.as('counter_officer'),
      form(number, { signatureKind: 'paper', signature: photo }),
    )
    const { content, mediaType } = await viewSignature(people.as('counter_officer'), number)
    expect(mediaType).toBe('image/jpeg')
    expect((await sharp(content).metadata()).exif).toBeUndefined()
  })
})

async function onePagePdf(): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  return Buffer.from(await pdf.save())
}
