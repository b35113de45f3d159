import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { database, transact } from '@/db/client'
import { placeForm, storyForm } from '@/lib/domain/complaint-form'
import { followComplaint, getComplaint } from '@/lib/queries/get-complaint'
import { getComplaintDraft } from '@/lib/queries/get-complaint-draft'
import { getUnseenNumber } from '@/lib/queries/get-unseen-number'
import { seedHolidays } from '@/seed/holidays'
import { age, photo, prepared, sendingForm, someone, stored } from '@/tests/complaints'
import { freshDatabase } from '@/tests/database'
import { holdTime } from '@/tests/moment'
import { openOffices } from '@/tests/people'
import { addComplaintPhoto } from './add-complaint-photo'
import { changePlace, changeStory } from './change-complaint'
import { discardComplaint } from './discard-complaint'
import { fileComplaint } from './file-complaint'
import { startComplaint } from './start-complaint'

let people: Awaited<ReturnType<typeof openOffices>>

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  await transact(seedHolidays)
})

const someStory = { topic: 'time', story: 'Saya menunggu dari pagi.' } as const

describe('writing a complaint', () => {
  it('leaves nothing of how it was written with what was sent', async () => {
    const who = someone()
    const { actor, form } = await prepared(who, { complainant: 'anonymous' })
    const { id } = await stored(await fileComplaint(actor, who, form))
    expect(id).not.toBe(actor.draftId)
    expect(await getComplaintDraft(actor)).toBeUndefined()
    await expect(sendingForm(actor.draftId)).rejects.toThrow()
  })

  it('tells the number once more where the answer was lost, by the same press or from where it was written, until it was seen', async () => {
    const who = someone()
    const { actor, form } = await prepared(who, { complainant: 'anonymous' })
    const number = await fileComplaint(actor, who, form)
    expect(await fileComplaint(actor, who, form)).toBe(number)
    expect(await getUnseenNumber(actor)).toBe(number)
    expect(await getUnseenNumber({ ...actor, draftId: randomUUID() })).toBeUndefined()
    const other = await prepared(who)
    await followComplaint(who, await fileComplaint(other.actor, who, other.form))
    expect(await getUnseenNumber(other.actor)).toBeUndefined()
    expect(await getUnseenNumber(actor)).toBe(number)
  })

  it('keeps what happened sealed, and when and where goes along', async () => {
    const who = someone()
    const { actor, form } = await prepared(who)
    const { token, seen } = form
    const said = { press: randomUUID(), token, seen, happenedOn: '2026-11-20', place: 'Loket 2' }
    await changePlace(actor, placeForm.parse(said))
    const raw = await database().execute(sql`select story, place from complaint_drafts`)
    expect(raw.some(({ story }) => String(story).includes('menunggu'))).toBe(false)

    const { id } = await stored(await fileComplaint(actor, who, await sendingForm(actor.draftId)))
    expect(await getComplaint(people.as('section_head'), id)).toMatchObject({
      happenedOn: '2026-11-20',
      place: 'Loket 2',
    })
  })

  it('pressed twice is one draft, and saving twice what was saved is fine', async () => {
    const who = someone()
    const story = storyForm.parse({ press: randomUUID(), topic: 'time', story: 'Antrean tidak dipanggil.' })
    const [first, second] = await Promise.all([startComplaint(who, story), startComplaint(who, story)])
    expect(first).toBe(second)
    const actor = { kind: 'complainant', draftId: first } as const
    const { token, seen } = await sendingForm(first)
    const place = placeForm.parse({ press: randomUUID(), token, seen, place: 'Loket 1' })
    await changePlace(actor, place)
    await changePlace(actor, place)
    expect((await getComplaintDraft(actor))?.place).toBe('Loket 1')
  })

  it('in two tabs overwrites nothing unseen, and sends nothing unseen', async () => {
    const who = someone()
    const { actor, form } = await prepared(who)
    const { token, seen } = form
    const other = { press: randomUUID(), token, seen, topic: 'service' as const }
    await changeStory(actor, { ...other, story: 'Di tab yang lain.' })
    await expect(
      changeStory(actor, { ...other, press: randomUUID(), story: 'Yang ini lama.' }),
    ).rejects.toMatchObject({ reason: 'draft_changed' })
    await expect(
      changePlace(actor, placeForm.parse({ press: randomUUID(), token, seen })),
    ).rejects.toMatchObject({ reason: 'draft_changed' })
    await expect(fileComplaint(actor, who, form)).rejects.toMatchObject({ reason: 'draft_changed' })
    expect((await getComplaintDraft(actor))?.story).toBe('Di tab yang lain.')
  })

  it('ends once it is sent, removed or two days old, and never begins for a stranger', async () => {
    const gone = { reason: 'complaint_draft_gone' }
    const who = someone()
    const sent = await prepared(who)
    await fileComplaint(sent.actor, who, sent.form)
    const removed = await prepared(who)
    await discardComplaint(removed.actor)
    await discardComplaint(removed.actor)
    const old = await prepared(who)
    await age(old.actor.draftId, 49)
    const press = randomUUID()
    for (const { actor, form } of [sent, removed, old]) {
      await expect(fileComplaint(actor, who, { ...form, press })).rejects.toMatchObject(gone)
      await expect(changeStory(actor, { ...form, ...someStory, press })).rejects.toMatchObject(gone)
      await expect(addComplaintPhoto(actor, await photo())).rejects.toMatchObject(gone)
      expect(await getComplaintDraft(actor)).toBeUndefined()
    }
    const { form } = await prepared(who)
    await expect(fileComplaint(who, who, form)).rejects.toMatchObject(gone)
    await discardComplaint(who)
  })

  it('from one address may begin a hundred times in a while', async () => {
    holdTime()
    const who = someone()
    for (let times = 0; times < 100; times += 1)
      await startComplaint(who, { ...someStory, press: randomUUID() })
    await expect(startComplaint(who, { ...someStory, press: randomUUID() })).rejects.toMatchObject({
      reason: 'too_many_attempts',
    })
  })
})
