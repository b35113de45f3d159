import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Connection, database, transact } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { originalEntries, originals } from '@/db/schema/originals'
import { paperSignatures } from '@/db/schema/paper-signatures'
import type { StaffActor } from '@/lib/domain/actor'
import { handoverForm } from '@/lib/domain/handover-form'
import {
  absentOriginalForm,
  destroyOriginalsForm,
  placeOriginalForm,
  returnOriginalForm,
} from '@/lib/domain/original-form'
import type { SignerPart } from '@/lib/domain/paper-signature'
import { removeKept } from '@/lib/integrations/file-store'
import { getHandover } from '@/lib/queries/get-handover'
import { getOriginal } from '@/lib/queries/get-original'
import { listOriginals } from '@/lib/queries/list-originals'
import { viewPaper } from '@/lib/queries/view-paper'
import { walk } from '@/seed/applications'
import { SIGNATURE } from '@/seed/handovers'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices } from '@/tests/people'
import { readPaper } from '@/tests/read-paper'
import { destroyOriginals } from './destroy-originals'
import { handOverCard } from './hand-over-card'
import { moveOriginal, noteOriginalAbsent, takeInOriginal } from './keep-original'
import { removeUnnamed } from './remove-unnamed'
import { returnOriginal } from './return-original'
import { takeInWalkIn } from './take-in-walk-in'

let people: Awaited<ReturnType<typeof openOffices>>
let ratna: StaffActor
let bambang: StaffActor

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  ratna = people.as('counter_officer')
  bambang = people.as('section_head')
})

type Withdrawing = 'damaged' | 'lost' | 'transfer_in'
const types = {
  damaged: 'damaged_card',
  lost: 'police_loss_report',
  transfer_in: 'relocation_certificate',
} as const

const newCase = (variant: Withdrawing = 'damaged', name = 'Siti Aminah') =>
  takeInWalkIn(ratna, filledIn(variant, { name }))

const form = (number: string, { variant = 'damaged' as Withdrawing, seen = 0 } = {}) => ({
  press: randomUUID(),
  number,
  type: types[variant],
  seen,
})

const placed = (number: string, place: string, options = {}) =>
  placeOriginalForm.parse({ ...form(number, options), place })

const handed = (number: string, changes: object = {}) => ({
  ...handoverForm.parse({
    ...{ press: randomUUID(), relation: 'self', receiverName: 'Siti Aminah' },
    ...{ cardMatches: 'on', codeMatches: 'on', signatureKind: 'drawn', ...changes },
  }),
  ...{ number, signature: Buffer.from(SIGNATURE) },
})

async function readyCard(variant: Withdrawing = 'damaged') {
  const number = await newCase(variant)
  await walk(people.all, number, 'handover')
  return number
}

async function heldOf(number: string) {
  const { rows } = await listOriginals(bambang)
  const found = rows.find(row => row.number === number)
  if (!found) throw new Error('it is not held')
  return found
}

describe('an original at the counter', () => {
  it.each(['damaged', 'lost', 'transfer_in'] as const)(
    'of a %s card is taken in, moved, and always somewhere',
    async variant => {
      const number = await newCase(variant)
      expect(await getOriginal(ratna, number)).toMatchObject({ type: types[variant], state: undefined })
      const first = placed(number, 'Meja Bu Ratna', { variant })

      await Promise.all([takeInOriginal(ratna, first), takeInOriginal(ratna, first)])
      await moveOriginal(people.as('siak_operator'), placed(number, 'Lemari 2', { variant, seen: 1 }))

      const original = await getOriginal(bambang, number)
      expect(original).toMatchObject({ state: 'held', place: 'Lemari 2', version: 2, mayWrite: true })
      expect(original?.entries).toMatchObject([
        { act: 'taken_in', place: 'Meja Bu Ratna', staffName: ratna.name },
        { act: 'moved', place: 'Lemari 2', staffName: 'Dewi Lestari' },
      ])
      expect(await heldOf(number)).toMatchObject({ type: types[variant], place: 'Lemari 2', isFree: false })
      const traces = await database()
        .select()
        .from(auditEvents)
        .where(and(eq(auditEvents.act, 'original_taken_in'), eq(auditEvents.detail, 'Meja Bu Ratna')))
      expect(traces.map(({ staffId }) => staffId)).toContain(ratna.id)
    },
  )

  it('written down by two at once is written down once', async () => {
    const number = await newCase()
    const outcomes = await Promise.allSettled([
      takeInOriginal(ratna, placed(number, 'Laci 1')),
      takeInOriginal(people.colleague, placed(number, 'Laci 2')),
    ])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { reason: 'original_changed' },
    })
    expect((await getOriginal(ratna, number))?.entries).toHaveLength(1)
    await expect(moveOriginal(ratna, placed(number, 'Laci 3'))).rejects.toMatchObject({
      reason: 'original_changed',
    })
  })

  it('that is not there is said to be so, with why, and may still come', async () => {
    const number = await newCase()
    const why = absentOriginalForm.parse({ ...form(number), reason: 'Hilang sesudah rusak' })
    await noteOriginalAbsent(ratna, why)
    expect(await getOriginal(ratna, number)).toMatchObject({ state: 'absent', place: null })
    await expect(moveOriginal(ratna, placed(number, 'Laci', { seen: 1 }))).rejects.toMatchObject({
      reason: 'original_changed',
    })
    await takeInOriginal(ratna, placed(number, 'Laci', { seen: 1 }))
    expect(await getOriginal(ratna, number)).toMatchObject({ state: 'held', place: 'Laci' })
  })

  it('is the kecamatan’s: the regency may look, others find nothing, and only papers of the service are taken', async () => {
    const number = await newCase()
    expect(await getOriginal(people.as('regency_verifier'), number)).toMatchObject({ mayWrite: false })
    await expect(getOriginal(people.elsewhere, number)).rejects.toMatchObject({ reason: 'not_found' })
    await expect(takeInOriginal(people.elsewhere, placed(number, 'Laci'))).rejects.toMatchObject({
      reason: 'not_found',
    })
    for (const role of ['regency_verifier', 'admin', 'district_head'] as const) {
      const other = people.as(role)
      expect(() => takeInOriginal(other, placed(number, 'Laci'))).toThrow(
        expect.objectContaining({ reason: 'not_yours' }),
      )
      await expect(listOriginals(other)).rejects.toMatchObject({ reason: 'not_found' })
    }
    await expect(takeInOriginal(ratna, placed(number, 'Laci', { variant: 'lost' }))).rejects.toMatchObject({
      reason: 'original_not_kept',
    })
    expect(await getOriginal(ratna, await takeInWalkIn(ratna, filledIn('new')))).toBeUndefined()
  })
})

describe('giving an original back', () => {
  it('is written down with who took it, and makes the paper they sign', async () => {
    const number = await newCase('transfer_in', 'Budi Santoso')
    await takeInOriginal(ratna, placed(number, 'Lemari 1', { variant: 'transfer_in' }))
    const back = returnOriginalForm.parse({
      ...form(number, { variant: 'transfer_in', seen: 1 }),
      receiverName: 'Budi Santoso',
    })

    const paperId = (await returnOriginal(ratna, back)) ?? ''

    expect(await getOriginal(ratna, number)).toMatchObject({
      ...{ state: 'returned', place: null },
      entries: [{ act: 'taken_in' }, { act: 'returned', receiverName: 'Budi Santoso', paperId }],
    })
    const { pages } = await readPaper((await viewPaper(ratna, paperId)).content)
    expect(pages).toHaveLength(1)
    expect(pages[0]).toMatch(/Tanda terima dokumen asli[\s\S]*Surat keterangan pindah[\s\S]*Budi Santoso/)
    expect((await getOriginal(ratna, number))?.entries.at(-1)?.signed).toEqual([])
  })

  it('is signed on the screen, sealed with its paper, and whoever changes either is found out', async () => {
    const number = await newCase('lost')
    await takeInOriginal(ratna, placed(number, 'Lemari 1', { variant: 'lost' }))
    const back = (signature: string) =>
      returnOriginalForm.parse({
        ...form(number, { variant: 'lost', seen: 1 }),
        ...{ receiverName: 'Siti Aminah', signature },
      })
    await expect(returnOriginal(ratna, back('<svg><script/></svg>'))).rejects.toMatchObject({
      reason: 'signature_unreadable',
    })
    expect(await getOriginal(ratna, number)).toMatchObject({ state: 'held' })

    const paperId = (await returnOriginal(ratna, back(SIGNATURE))) ?? ''

    const signed = async () => (await getOriginal(ratna, number))?.entries.at(-1)?.signed
    expect(await signed()).toMatchObject([{ part: 'Penerima', signerName: 'Siti Aminah', isIntact: true }])
    const raw = (await viewPaper(ratna, paperId)).content.toString('latin1')
    expect(raw).toContain('/Alt (Tanda tangan Siti Aminah)')
    const [kept] = await database().select().from(paperSignatures).where(eq(paperSignatures.paperId, paperId))
    const traces = await database().select().from(auditEvents).where(eq(auditEvents.subjectId, paperId))
    expect(traces.find(({ act }) => act === 'paper_signed')?.detail).toBe(kept?.seal.toString('hex'))
    await removeUnnamed('worker', [kept?.signatureKey ?? ''])
    expect(await signed()).toMatchObject([{ isIntact: true }])
    const forge = (part: SignerPart, on: Connection = database()) =>
      on.update(paperSignatures).set({ part }).where(eq(paperSignatures.paperId, paperId))
    await expect(forge('witness')).rejects.toThrow()
    const forgeAllTheSame = (part: SignerPart) =>
      transact(async on => {
        await on.execute('set local session_replication_role = replica')
        await forge(part, on)
      })
    await forgeAllTheSame('witness')
    expect(await signed()).toMatchObject([{ isIntact: false }])
    await forgeAllTheSame('receiver')
    expect(await signed()).toMatchObject([{ isIntact: true }])
    await removeKept(kept?.signatureKey ?? '')
    expect(await signed()).toMatchObject([{ isIntact: false }])
    await expect(database().delete(paperSignatures)).rejects.toThrow()
    await expect(database().execute('truncate paper_signatures')).rejects.toThrow()
  })

  it('is too late for an old card once the new one is out', async () => {
    const number = await readyCard()
    await takeInOriginal(ratna, placed(number, 'Laci 1'))
    await handOverCard(ratna, handed(number))
    const back = returnOriginalForm.parse({ ...form(number, { seen: 1 }), receiverName: 'Siti Aminah' })
    await expect(returnOriginal(ratna, back)).rejects.toMatchObject({ reason: 'original_withdrawn' })
    expect(await getOriginal(ratna, number)).toMatchObject({ state: 'held', mayReturn: false })
  })
})

describe('a card for a damaged one', () => {
  it('is not handed over before the old one is answered for, and nothing is half done', async () => {
    const number = await readyCard()
    expect((await getHandover(ratna, number)).asksOldCard).toBe(true)
    await expect(handOverCard(ratna, handed(number))).rejects.toMatchObject({
      reason: 'old_card_unaccounted',
    })
    expect((await getHandover(ratna, number)).receipt).toBeUndefined()
  })

  it('asks for it at the handover, where it is answered in the same press', async () => {
    const [taken, lost] = [await readyCard(), await readyCard()]
    await handOverCard(ratna, handed(taken, { oldCard: 'taken_in', oldCardPlace: 'Laci 1' }))
    await handOverCard(ratna, handed(lost, { oldCard: 'absent', oldCardReason: 'Hanyut di sungai' }))
    expect(await getOriginal(ratna, taken)).toMatchObject({ state: 'held', place: 'Laci 1' })
    expect(await getOriginal(ratna, lost)).toMatchObject({
      ...{ state: 'absent', entries: [{ act: 'noted_absent', note: 'Hanyut di sungai' }] },
    })
  })

  it('says where a card that was taken in is, or why there is none', () => {
    const issues = (changes: object) =>
      handoverForm.safeParse({ ...handed('X'), ...changes }).error?.issues.map(({ path }) => path[0])
    expect(issues({ oldCard: 'taken_in', oldCardPlace: ' ' })).toEqual(['oldCardPlace'])
    expect(issues({ oldCard: 'absent', oldCardReason: '' })).toEqual(['oldCardReason'])
  })

  it('is not handed over while the old one was given back; other services ask nothing', async () => {
    const number = await readyCard()
    await takeInOriginal(ratna, placed(number, 'Laci 1'))
    const back = returnOriginalForm.parse({ ...form(number, { seen: 1 }), receiverName: 'Siti Aminah' })
    await returnOriginal(ratna, back)
    await expect(handOverCard(ratna, handed(number))).rejects.toMatchObject({
      reason: 'old_card_unaccounted',
    })
    await handOverCard(ratna, handed(number, { oldCard: 'taken_in', oldCardPlace: 'Laci 1' }))

    const lost = await readyCard('lost')
    expect((await getHandover(ratna, lost)).asksOldCard).toBe(false)
    await handOverCard(ratna, handed(lost))
  })
})

describe('destroying originals', () => {
  const chosen = (ids: readonly string[], witnessId: string) =>
    destroyOriginalsForm.parse({ press: randomUUID(), originals: ids, way: 'cut', witnessId })

  async function doneCase() {
    const number = await readyCard()
    await takeInOriginal(ratna, placed(number, 'Laci 1'))
    await handOverCard(ratna, handed(number))
    return heldOf(number)
  }

  it('is the section head’s, before a witness, all or none, with a berita acara both sign', async () => {
    const [one, other] = [await doneCase(), await doneCase()]
    expect(one.isFree).toBe(true)
    const pressed = chosen([one.id, other.id], ratna.id)

    const [paperId, again] = await Promise.all([
      destroyOriginals(bambang, pressed),
      destroyOriginals(bambang, pressed),
    ])

    expect(again).toBe(paperId)
    const original = await getOriginal(ratna, one.number)
    expect(original).toMatchObject({ state: 'destroyed', place: null })
    expect(original?.entries.at(-1)).toMatchObject({
      ...{ act: 'destroyed', note: 'Digunting', staffName: bambang.name },
      ...{ witnessName: ratna.name, paperId },
    })
    const { pages } = await readPaper((await viewPaper(bambang, paperId)).content)
    for (const words of ['Berita acara pemusnahan', one.number, other.number, bambang.name, ratna.name])
      expect(pages.join('')).toContain(words)
    expect(pages.join('')).not.toMatch(/\d{16}/)
    await expect(destroyOriginals(bambang, chosen([one.id], ratna.id))).rejects.toMatchObject({
      reason: 'original_changed',
    })
  })

  it('is signed on the screen by the two who were there', async () => {
    const { id, number } = await doneCase()
    const signatures = { signature: SIGNATURE, witnessSignature: SIGNATURE }
    await destroyOriginals(bambang, { ...chosen([id], ratna.id), ...signatures })
    expect((await getOriginal(ratna, number))?.entries.at(-1)?.signed).toMatchObject([
      { part: 'Yang memusnahkan', signerName: bambang.name, isIntact: true },
      { part: 'Saksi', signerName: ratna.name, isIntact: true },
    ])
  })

  it('is refused whole: to others, before oneself or a stranger, or with one whose case is under way', async () => {
    const done = await doneCase()
    const number = await newCase()
    await takeInOriginal(ratna, placed(number, 'Laci 1'))
    const open = await heldOf(number)
    expect(open.isFree).toBe(false)
    const refused = (form: ReturnType<typeof chosen>, reason: string) =>
      expect(destroyOriginals(bambang, form)).rejects.toMatchObject({ reason })
    await refused(chosen([done.id], bambang.id), 'witness_unfit')
    await refused(chosen([done.id], people.elsewhere.id), 'witness_unfit')
    await refused(chosen([done.id], people.as('village_operator').id), 'witness_unfit')
    const acting = { delegationId: randomUUID(), kind: 'plh', document: '800/1' } as const
    const over: StaffActor = { ...bambang, acting: { ...acting, ownRole: 'counter_officer' } }
    await expect(destroyOriginals(over, chosen([done.id], ratna.id))).rejects.toMatchObject({
      reason: 'delegation_over',
    })
    await refused(chosen([done.id, open.id], ratna.id), 'original_in_use')
    await refused(chosen([done.id, randomUUID()], ratna.id), 'original_changed')
    expect(() => destroyOriginals(ratna, chosen([done.id], bambang.id))).toThrow(
      expect.objectContaining({ reason: 'not_yours' }),
    )
    expect((await heldOf(done.number)).id).toBe(done.id)
    expect(destroyOriginalsForm.safeParse({ ...chosen([done.id], ratna.id), originals: '' }).success).toBe(
      false,
    )
  })

  it('leaves what was written down as it was', async () => {
    await expect(database().update(originalEntries).set({ note: 'lain' })).rejects.toThrow()
    await expect(database().delete(originalEntries)).rejects.toThrow()
    await expect(database().execute('truncate original_entries')).rejects.toThrow()
    await expect(database().update(originals).set({ place: null })).rejects.toThrow()
  })
})
