import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as events from '@/db/repositories/application-events'
import * as applications from '@/db/repositories/applications'
import * as supplies from '@/db/repositories/supplies'
import { auditEvents } from '@/db/schema/audit-events'
import { messages } from '@/db/schema/messages'
import { supplies as suppliesTable } from '@/db/schema/supplies'
import type { StaffActor } from '@/lib/domain/actor'
import type { MoveForm } from '@/lib/domain/move-form'
import type { Variant } from '@/lib/domain/service'
import { walk } from '@/seed/applications'
import { complain } from '@/tests/complaints'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices, passerBy } from '@/tests/people'
import { answerDocument } from './answer-document'
import { handInApplication } from './hand-in-application'
import { judgeDocument } from './judge-document'
import { moveApplication } from './move-application'
import { recordBiometrics } from './record-biometrics'
import { takeInWalkIn } from './take-in-walk-in'

let people: Awaited<ReturnType<typeof openOffices>>
let ratna: StaffActor

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  ratna = people.as('counter_officer')
})

describe('a move', () => {
  it('pressed twice is made once, and says so both times', async () => {
    const number = await atDesk('section_validation')
    const form = await formFor(number, 'validate')

    await Promise.all([
      moveApplication(people.as('section_head'), form),
      moveApplication(people.as('section_head'), form),
    ])

    expect(await movesOf(number)).toEqual(['hand_in', 'accept', 'validate'])
  })

  it('made by two officers at once has one winner; the other is told, and one event is written', async () => {
    const number = await atDesk('counter_check')
    await findAllInOrder(number)
    const [first, second] = [await formFor(number, 'accept'), await formFor(number, 'accept')]

    const outcomes = await Promise.allSettled([
      moveApplication(ratna, first),
      moveApplication(people.colleague, second),
    ])

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { reason: 'changed_meanwhile' },
    })
    expect(await movesOf(number)).toEqual(['hand_in', 'accept'])
  })

  it('from a page that shows an older version is refused, and nothing is half done', async () => {
    const number = await atDesk('card_printing')
    const before = await blanksLeft()
    const stale = { ...(await formFor(number, 'print')), seenVersion: 1 }

    await expect(moveApplication(people.as('siak_operator'), stale)).rejects.toMatchObject({
      reason: 'changed_meanwhile',
    })
    expect(await blanksLeft()).toBe(before)
  })

  it('by someone who accepted the same papers at the counter is not a validation', async () => {
    const number = await atDesk('section_validation')
    const promoted: StaffActor = { ...ratna, role: 'section_head' }

    await expect(moveApplication(promoted, await formFor(number, 'validate'))).rejects.toMatchObject({
      reason: 'own_acceptance',
    })
  })

  it('does not exist for an officer of another kecamatan', async () => {
    const number = await atDesk('counter_check')

    await expect(moveApplication(people.elsewhere, await formFor(number, 'reject'))).rejects.toMatchObject({
      reason: 'not_found',
    })
  })

  it('keeps the SIAK reference and the record status typed with it, apart from the state', async () => {
    const number = await atDesk('siak_entry')
    const form = await formFor(number, 'forward')

    await moveApplication(people.as('siak_operator'), {
      ...form,
      siakReference: 'SIAK-77',
      recordStatus: 'SENT_FOR_ENROLLMENT',
    })

    expect(await found(number)).toMatchObject({
      state: 'regency_verification',
      siakReference: 'SIAK-77',
      recordStatus: 'SENT_FOR_ENROLLMENT',
    })
  })

  it('that tells the citizen something writes the message in the same breath', async () => {
    const number = await atDesk('handover')
    const application = await found(number)

    const told = await database().select().from(messages).where(eq(messages.applicationId, application.id))

    expect(told.map(({ text }) => text.split('\n')[0]).sort()).toEqual([
      'KTP-el hilang, Siti A.: berkas sudah kami terima.',
      'KTP-el hilang, Siti A.: sudah siap diambil. Bawa KK asli dan kode berkas.',
    ])
    expect(
      told.every(
        ({ text }) => !text.includes(application.nik ?? '?') && !text.includes(application.name ?? '?'),
      ),
    ).toBe(true)
  })
})

const blanksLeft = async () => (await supplies.levels(database(), ratna.officeId))[0]?.left ?? 0

const leave = (left: number) =>
  database().update(suppliesTable).set({ left }).where(eq(suppliesTable.officeId, ratna.officeId))

describe('a card', () => {
  it('takes one blank when it is printed', async () => {
    const before = await blanksLeft()

    await atDesk('handover')

    expect(await blanksLeft()).toBe(before - 1)
  })

  it('is not printed without a blank, and the application stays where it was', async () => {
    const number = await atDesk('card_printing')
    const before = await blanksLeft()
    await leave(0)

    await expect(
      moveApplication(people.as('siak_operator'), await formFor(number, 'print')),
    ).rejects.toMatchObject({
      reason: 'no_card_blank',
    })

    expect((await found(number)).state).toBe('card_printing')
    await leave(before)
  })
})

describe('papers', () => {
  it('sent back and handed in again keep their place, and only the flagged one is looked at again', async () => {
    const number = await atDesk('counter_check')
    const { id, handedInAt } = await found(number)
    await findAllInOrder(number)
    await judgeDocument(ratna, {
      number,
      type: 'family_card',
      verdict: 'lacking',
      lackingReason: 'unreadable',
      note: null,
    })

    await moveApplication(ratna, await formFor(number, 'send_back'))
    const citizen = { kind: 'applicant', applicationId: id } as const
    await expect(handInApplication(citizen, { press: randomUUID() })).rejects.toMatchObject({
      reason: 'documents_unanswered',
    })
    await answerDocument(citizen, 'family_card', true)
    await handInApplication(citizen, { press: randomUUID() })
    expect(
      await database()
        .select({ topic: messages.topic, withdrawnBecause: messages.withdrawnBecause })
        .from(messages)
        .where(eq(messages.applicationId, id))
        .orderBy(messages.createdAt),
    ).toEqual([
      { topic: 'hand_in', withdrawnBecause: null },
      { topic: 'send_back', withdrawnBecause: 'papers_sent' },
      { topic: 'hand_in', withdrawnBecause: null },
    ])

    const again = await found(number)
    expect(again).toMatchObject({ state: 'counter_check', handedInAt, isReturned: true })
    expect(await movesOf(number)).toEqual(['hand_in', 'send_back', 'hand_in'])
    await expect(moveApplication(ratna, await formFor(number, 'accept'))).rejects.toMatchObject({
      reason: 'documents_incomplete',
    })
    await judgeDocument(ratna, {
      number,
      type: 'family_card',
      verdict: 'fits',
      lackingReason: null,
      note: null,
    })
    await moveApplication(ratna, await formFor(number, 'accept'))
    expect((await found(number)).state).toBe('section_validation')
  })

  it('that were sent back can be handed in at the counter by the officer who sees them', async () => {
    const number = await atDesk('counter_check')
    await judgeDocument(ratna, {
      number,
      type: 'family_card',
      verdict: 'lacking',
      lackingReason: 'bring_original',
      note: null,
    })
    await moveApplication(ratna, await formFor(number, 'send_back'))

    await moveApplication(ratna, await formFor(number, 'hand_in'))

    expect(await found(number)).toMatchObject({ state: 'counter_check', isReturned: true })
  })

  it('are judged at the counter only, and only there by its own officers', async () => {
    const number = await atDesk('section_validation')
    const finding = { number, type: 'family_card', verdict: 'fits', lackingReason: null, note: null } as const

    await expect(judgeDocument(ratna, finding)).rejects.toMatchObject({ reason: 'not_now' })
    await expect(judgeDocument(people.as('section_head'), finding)).rejects.toMatchObject({
      reason: 'not_yours',
    })
    await expect(judgeDocument(people.elsewhere, finding)).rejects.toMatchObject({ reason: 'not_found' })
  })
})

describe('recording', () => {
  it('is what a first card waits for', async () => {
    const number = await atDesk('counter_check', 'new')
    await findAllInOrder(number)

    await expect(moveApplication(ratna, await formFor(number, 'accept'))).rejects.toMatchObject({
      reason: 'biometrics_missing',
    })
    await recordBiometrics(ratna, { number })
    await moveApplication(ratna, await formFor(number, 'accept'))

    expect((await found(number)).state).toBe('section_validation')
  })

  it.each(['transfer_in', 'lost', 'damaged'] as const)(
    'is refused for %s, because a second one makes duplicate data',
    async variant => {
      const number = await atDesk('counter_check', variant)

      await expect(recordBiometrics(ratna, { number })).rejects.toMatchObject({
        reason: 'recording_not_needed',
      })
    },
  )
})

describe('what happened', () => {
  it.each(['application_events', 'audit_events', 'complaint_events'])(
    'is never changed, deleted or emptied in %s',
    async table => {
      await atDesk('section_validation')
      await complain(passerBy)
      // Raised by our trigger alone; messages of the database stop at db/quiet-error.ts.
      const refused = { cause: { code: '23000' } }

      await expect(
        database().execute(sql.raw(`update ${table} set happened_at = now()`)),
      ).rejects.toMatchObject(refused)
      await expect(database().execute(sql.raw(`delete from ${table}`))).rejects.toMatchObject(refused)
      await expect(database().execute(sql.raw(`truncate ${table} cascade`))).rejects.toMatchObject(refused)
    },
  )

  it('is chained: each trace of an office carries the hash of the one before it', async () => {
    await atDesk('section_validation')

    const traces = await database()
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.officeId, ratna.officeId))
      .orderBy(auditEvents.id)

    expect(traces.length).toBeGreaterThan(2)
    for (const [at, trace] of traces.entries())
      expect(trace.previousHash ?? null).toEqual(traces[at - 1]?.hash ?? null)
  })
})

async function atDesk(state: Parameters<typeof walk>[2], variant: Variant = 'lost'): Promise<string> {
  const number = await takeInWalkIn(ratna, filledIn(variant))
  await walk(people.all, number, state)
  return number
}

async function findAllInOrder(number: string) {
  for (const type of ['police_loss_report', 'family_card'] as const)
    await judgeDocument(ratna, { number, type, verdict: 'fits', lackingReason: null, note: null }).catch(
      () => undefined,
    )
}

async function formFor(number: string, move: MoveForm['move']): Promise<MoveForm> {
  return { press: randomUUID(), number, move, seenVersion: (await found(number)).version, reason: 'Alasan' }
}

async function found(number: string) {
  const application = await applications.findByNumber(database(), number)
  if (!application) throw new Error('the application is gone')
  return application
}

const movesOf = async (number: string) =>
  (await events.ofApplication(database(), (await found(number)).id)).map(({ move }) => move)
