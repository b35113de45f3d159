import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as documents from '@/db/repositories/documents'
import { closeOn } from '@/db/repositories/office-hours'
import { answerDocument } from '@/lib/commands/answer-document'
import { cancelApplication } from '@/lib/commands/cancel-application'
import { handInApplication } from '@/lib/commands/hand-in-application'
import { judgeDocument } from '@/lib/commands/judge-document'
import { moveApplication } from '@/lib/commands/move-application'
import { startApplication } from '@/lib/commands/start-application'
import { addWorkingDays } from '@/lib/domain/working-days'
import { walk } from '@/seed/applications'
import { freshDatabase } from '@/tests/database'
import { holdTime } from '@/tests/moment'
import { filledIn, openOffices, passerBy } from '@/tests/people'
import { getDraft } from './get-draft'
import { getProgress } from './get-progress'
import { listProgress } from './list-progress'
import { trackApplications } from './track-applications'

let people: Awaited<ReturnType<typeof openOffices>>

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
})

async function handedIn() {
  const id = await startApplication(passerBy, filledIn())
  const citizen = { kind: 'applicant', applicationId: id } as const
  for (const { type } of await documents.ofApplication(database(), id))
    await answerDocument(citizen, type, true)
  await handInApplication(citizen, { press: randomUUID() })
  return {
    citizen,
    follower: { kind: 'follower', applicationId: id } as const,
    application: await current(id),
  }
}

/** The officer saw what was brought. */
async function seeInOrder(number: string) {
  for (const type of ['police_loss_report', 'family_card'] as const)
    await judgeDocument(people.as('counter_officer'), {
      ...{ number, type, verdict: 'fits', lackingReason: null, note: null },
    })
}

async function current(id: string) {
  const application = await applications.findById(database(), id)
  if (!application) throw new Error('the application is gone')
  return application
}

describe('the progress of an application', () => {
  it('shows no number, no full name and no code to whoever follows it', async () => {
    const { follower, application } = await handedIn()

    const shown = JSON.stringify(await getProgress(follower))

    expect(shown).toContain('Siti A.')
    for (const secret of ['Aminah', application.nik, application.familyCardNumber, application.receiptCode])
      expect(shown).not.toContain(secret)
  })

  it('calls whoever promised to bring a paper, and promises no news before they came', async () => {
    const { follower, citizen, application } = await handedIn()

    const progress = await getProgress(follower)
    expect(progress).toMatchObject({
      now: expect.stringMatching(/^Datang ke loket membawa .+ dan KK\.$/),
      visit: { isForRecording: false },
      nextNews: undefined,
    })
    expect(progress.receiptCode).toBeUndefined()
    expect((await getProgress(citizen)).receiptCode).toBe(application.receiptCode)

    await seeInOrder(application.number)
    expect(await getProgress(follower)).toMatchObject({ visit: undefined, nextNews: expect.anything() })
  })

  it('names the papers to repair, with the reason, while it is the citizen’s move', async () => {
    const { follower, application } = await handedIn()
    const officer = people.as('counter_officer')
    await judgeDocument(officer, {
      ...{ number: application.number, type: 'police_loss_report', verdict: 'lacking' },
      ...{ lackingReason: 'no_stamp', note: null },
    })
    const { number, version: seenVersion } = application
    await moveApplication(officer, { press: randomUUID(), number, seenVersion, move: 'send_back' })

    expect(await getProgress(follower)).toMatchObject({
      isYours: true,
      repairToken: expect.any(String),
      nextNews: undefined,
      flagged: [{ type: 'police_loss_report', lackingReason: 'no_stamp' }],
    })
  })

  it('keeps to the office what officers write to each other', async () => {
    const { follower, application } = await handedIn()
    await walk(people.all, application.number, 'siak_entry')
    const { number, version: seenVersion } = await current(application.id)
    await moveApplication(people.as('siak_operator'), {
      ...{ press: randomUUID(), number, seenVersion, move: 'return_to_counter' },
      reason: 'Tanya Bu Ratna soal cap',
    })

    expect(JSON.stringify(await getProgress(follower))).not.toContain('Bu Ratna')
  })

  it('tells the citizen why an application cannot go on', async () => {
    const { follower, application } = await handedIn()
    const { number, version: seenVersion } = application
    await moveApplication(people.as('counter_officer'), {
      ...{ press: randomUUID(), number, seenVersion, move: 'reject' },
      reason: 'Bukan penduduk kecamatan ini.',
    })

    const { history, isFinal } = await getProgress(follower)

    expect(isFinal).toBe(true)
    expect(history.at(-1)?.reason).toBe('Bukan penduduk kecamatan ini.')
  })

  it('does not exist for a passer-by, nor before it was handed in', async () => {
    const applicationId = await startApplication(passerBy, filledIn())

    await expect(getProgress(passerBy)).rejects.toMatchObject({ reason: 'not_found' })
    await expect(getProgress({ kind: 'follower', applicationId })).rejects.toMatchObject({
      reason: 'not_found',
    })
  })

  it('among those a device remembers: what is gone is left out, each keeps its own papers and history', async () => {
    const one = await handedIn()
    const other = await handedIn()
    await cancelApplication(other.citizen, { press: randomUUID() })

    const list = await listProgress([
      other.follower,
      { kind: 'follower', applicationId: randomUUID() },
      passerBy,
      one.follower,
    ])

    expect(list.map(({ id }) => id)).toEqual([other.application.id, one.application.id])
    expect(list.map(({ history }) => history.length)).toEqual([2, 1])
  })

  it('promises news on a day its own office is open', async () => {
    const { follower, application } = await handedIn()
    await seeInOrder(application.number)
    const { day = '' } = (await getProgress(follower)).nextNews ?? {}

    await closeOn(database(), application.officeId, day, 'Hari jadi kecamatan')

    expect((await getProgress(follower)).nextNews?.day).toBe(addWorkingDays(day, 1, new Set()))
  })
})

describe('a draft, once sent', () => {
  it('tells nothing of its answers any more', async () => {
    const { citizen } = await handedIn()

    expect(await getDraft(citizen)).toEqual({ kind: 'handed_in' })
  })
})

describe('tracking', () => {
  it('a wrong phone and a wrong code are refused alike', async () => {
    const { application } = await handedIn()
    const refusal = { reason: 'tracking_unknown' }

    await expect(
      trackApplications(passerBy, { phone: '+6281999999999', code: application.receiptCode }),
    ).rejects.toMatchObject(refusal)
    await expect(
      trackApplications(passerBy, { phone: application.phone, code: '2222' }),
    ).rejects.toMatchObject(refusal)
  })

  it('the sixth try on one phone number is refused, and another number is not touched by it', async () => {
    holdTime()
    const someone = { kind: 'visitor', address: '192.0.2.50' } as const
    const tryOne = (phone: string) => trackApplications(someone, { phone, code: '2222' })
    const unknown = { reason: 'tracking_unknown' }
    for (let tries = 0; tries < 5; tries += 1)
      await expect(tryOne('+6281100000001')).rejects.toMatchObject(unknown)

    await expect(tryOne('+6281100000001')).rejects.toMatchObject({ reason: 'too_many_attempts' })
    await expect(tryOne('+6281100000002')).rejects.toMatchObject(unknown)
  })

  it('whoever goes through many numbers from one address is refused at the hundred and first', async () => {
    holdTime()
    const guesser = { kind: 'visitor', address: '192.0.2.51' } as const
    const tryOne = (serial: number) =>
      trackApplications(guesser, { phone: `+62812${String(serial).padStart(8, '0')}`, code: '2222' })
    for (let tries = 0; tries < 100; tries += 1)
      await expect(tryOne(tries)).rejects.toMatchObject({ reason: 'tracking_unknown' })

    await expect(tryOne(100)).rejects.toMatchObject({ reason: 'too_many_attempts' })
  })
})
