import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { database, transact } from '@/db/client'
import * as complaintPhotos from '@/db/repositories/complaint-photos'
import { answerForm } from '@/lib/domain/complaint-form'
import { STAFF_ROLES } from '@/lib/domain/role'
import { keepFile, readKept } from '@/lib/integrations/file-store'
import { getComplaint } from '@/lib/queries/get-complaint'
import { getComplaintDraft } from '@/lib/queries/get-complaint-draft'
import { seedHolidays } from '@/seed/holidays'
import { age, photo, prepared, someone, stored } from '@/tests/complaints'
import { freshDatabase } from '@/tests/database'
import { openOffices } from '@/tests/people'
import { addComplaintPhoto } from './add-complaint-photo'
import { answerComplaint } from './answer-complaint'
import { fileComplaint } from './file-complaint'
import { purgeComplaints } from './purge-complaints'
import { purgeDrafts } from './purge-drafts'
import { removeComplaintPhoto } from './remove-complaint-photo'
import { saveComplaintPhotos } from './save-complaint-photos'
import { sweepFiles } from './sweep-files'
import { viewComplaintPhoto } from './view-complaint-photo'

let people: Awaited<ReturnType<typeof openOffices>>

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  await transact(seedHolidays)
})

/** A complaint that was sent with a photo. */
async function withPhoto(changes: object) {
  const who = someone()
  const { actor, form } = await prepared(who, changes)
  await addComplaintPhoto(actor, await photo())
  const { id } = await stored(await fileComplaint(actor, who, form))
  const [photoId = ''] = (await getComplaint(people.as('district_head'), id)).photoIds
  return { id, photoId }
}

const answered = (id: string, changes: object = {}) =>
  answerForm.parse({
    press: randomUUID(),
    id,
    outcome: 'answered',
    answer: 'Kami membuka loket kedua.',
    ...changes,
  })

describe('photos of a complaint', () => {
  it('are drawn anew: where, when and with what they were taken is not kept', async () => {
    const { actor } = await prepared(someone())
    const taken = await sharp(await photo('#336699'))
      .withExif({ IFD0: { Make: 'Telepon Siti' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '8/1 7/1 0/1' } })
      .jpeg()
      .toBuffer()
    expect(taken.includes('Telepon Siti')).toBe(true)
    await addComplaintPhoto(actor, taken)
    const [kept] = await complaintPhotos.ofDraft(database(), actor.draftId)
    const bytes = await readKept(kept?.key ?? '')
    expect(bytes.includes('Telepon') || bytes.includes('Exif')).toBe(false)
    const { exif, xmp, iptc } = await sharp(bytes).metadata()
    expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined])
  })

  it('twice are one, three are enough, and what is no photo is refused; what was accepted stays', async () => {
    const { actor } = await prepared(someone())
    const files = await Promise.all(['#111', '#111', '#222', '#333', '#444'].map(photo))
    const sent = files.map(content => ({ field: 'photos', fileName: 'a.jpg', content }))
    const none = [{ field: 'photos', fileName: 'a.pdf', content: Buffer.from('%PDF-1.4 x') }]
    expect(await saveComplaintPhotos(actor, { files: none, hasMore: false })).toBe('not_a_photo')
    expect(await saveComplaintPhotos(actor, { files: sent.slice(0, 3), hasMore: false })).toBeUndefined()
    expect(await saveComplaintPhotos(actor, { files: sent.slice(3), hasMore: false })).toBe('too_many_photos')
    expect(await saveComplaintPhotos(actor, { files: [], hasMore: true })).toBe('too_many_photos')
    const photos = (await getComplaintDraft(actor))?.photos ?? []
    expect(photos).toHaveLength(3)

    const [first] = await complaintPhotos.ofDraft(database(), actor.draftId)
    await saveComplaintPhotos(actor, { remove: first?.id, files: [], hasMore: false })
    expect((await getComplaintDraft(actor))?.photos).toHaveLength(2)
    await expect(readKept(first?.key ?? '')).rejects.toThrow()
  })

  it('belong to whoever wrote them: nobody else takes one back', async () => {
    const [one, other] = [await prepared(someone()), await prepared(someone())]
    await addComplaintPhoto(one.actor, await photo())
    const [kept] = await complaintPhotos.ofDraft(database(), one.actor.draftId)
    await removeComplaintPhoto(other.actor, kept?.id ?? '')
    await expect(removeComplaintPhoto(someone(), kept?.id ?? '')).rejects.toMatchObject({
      reason: 'complaint_draft_gone',
    })
    expect((await getComplaintDraft(one.actor))?.photos).toHaveLength(1)
  })

  it.each([
    ['levy', ['district_head']],
    ['time', ['district_head', 'section_head']],
  ] as const)('of %s are seen, marked and with a trace, by %j alone', async (topic, roles) => {
    const { id, photoId } = await withPhoto({ topic })
    const wanted = { complaintId: id, photoId, size: 'small' } as const
    for (const role of roles) {
      const shown = await viewComplaintPhoto(people.as(role), wanted)
      expect((await sharp(shown).metadata()).format).toBe('jpeg')
    }
    const others = STAFF_ROLES.filter(role => !roles.some(mine => mine === role))
    for (const actor of [people.elsewhere, ...others.map(people.as)])
      await expect(viewComplaintPhoto(actor, wanted)).rejects.toMatchObject({ reason: 'not_found' })

    const traces = await database().execute(
      sql`select staff_id from audit_events where act = 'complaint_photo_viewed' and subject_id = ${id}`,
    )
    expect(traces).toHaveLength(roles.length)
  })

  it('are opened through their own complaint alone', async () => {
    const [levy, late] = [await withPhoto({ topic: 'levy' }), await withPhoto({ topic: 'time' })]
    const through = { complaintId: late.id, photoId: levy.photoId, size: 'small' } as const
    await expect(viewComplaintPhoto(people.as('section_head'), through)).rejects.toMatchObject({
      reason: 'not_found',
    })
  })

  it('that were changed where they lie are not shown', async () => {
    const { id, photoId } = await withPhoto({})
    const key = await keepFile(await photo('#abcdef'))
    await database().execute(sql`update complaint_photos set key = ${key} where id = ${photoId}`)
    const wanted = { complaintId: id, photoId, size: 'small' } as const
    await expect(viewComplaintPhoto(people.as('section_head'), wanted)).rejects.toThrow('not the one')
  })
})

describe('what nobody is to keep', () => {
  it('goes in the night: unsent complaints after two days, photos two years after the answer', async () => {
    const unsent = await prepared(someone())
    await addComplaintPhoto(unsent.actor, await photo('#0a0a0a'))
    const [unsentPhoto] = await complaintPhotos.ofDraft(database(), unsent.actor.draftId)
    const fresh = await prepared(someone())
    await addComplaintPhoto(fresh.actor, await photo('#0b0b0b'))
    const answeredOne = await withPhoto({})
    await answerComplaint(people.as('section_head'), answered(answeredOne.id))
    const open = await withPhoto({})

    await age(unsent.actor.draftId, 49)
    await purgeDrafts('worker', new Date())
    await expect(readKept(unsentPhoto?.key ?? '')).rejects.toThrow()
    expect((await getComplaintDraft(fresh.actor))?.photos).toHaveLength(1)
    const idsOf = async (id: string) => (await getComplaint(people.as('section_head'), id)).photoIds
    expect(await idsOf(answeredOne.id)).toHaveLength(1)

    const twoYearsOn = new Date()
    twoYearsOn.setUTCFullYear(twoYearsOn.getUTCFullYear() + 2)
    twoYearsOn.setUTCDate(twoYearsOn.getUTCDate() + 1)
    await purgeComplaints('worker', twoYearsOn)
    expect(await idsOf(answeredOne.id)).toEqual([])
    expect(await idsOf(open.id)).toHaveLength(1)
  })

  it('never takes a photo that a complaint still names', async () => {
    const { id, photoId } = await withPhoto({})
    const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000)
    await sweepFiles('worker', tomorrow)
    const wanted = { complaintId: id, photoId, size: 'small' } as const
    expect(await viewComplaintPhoto(people.as('section_head'), wanted)).toBeDefined()
  })
})
