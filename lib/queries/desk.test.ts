import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { answerDocument } from '@/lib/commands/answer-document'
import { handInApplication } from '@/lib/commands/hand-in-application'
import { judgeDocument } from '@/lib/commands/judge-document'
import { moveApplication } from '@/lib/commands/move-application'
import { startApplication } from '@/lib/commands/start-application'
import { takeInWalkIn } from '@/lib/commands/take-in-walk-in'
import type { StaffActor } from '@/lib/domain/actor'
import type { MoveForm } from '@/lib/domain/move-form'
import type { State } from '@/lib/domain/workflow'
import { walk } from '@/seed/applications'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices, passerBy } from '@/tests/people'
import { findApplications } from './find-applications'
import { getApplication } from './get-application'
import { listDesk } from './list-desk'
import { revealNik } from './reveal-nik'

let people: Awaited<ReturnType<typeof openOffices>>
const numbers: string[] = []

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  for (let taken = 0; taken < 30; taken++)
    numbers.push(await takeInWalkIn(people.as('counter_officer'), filledIn()))
  await startApplication(passerBy, filledIn())
})

describe('a desk', () => {
  it('lists what waits for its role, oldest first, page by page, each once, and no drafts', async () => {
    const first = await listDesk(people.as('counter_officer'), { most: 25 })
    const second = await listDesk(people.as('counter_officer'), { most: 25, after: first.next })

    expect([...first.rows, ...second.rows].map(({ number }) => number)).toEqual(numbers)
    expect(second.next).toBeUndefined()
    expect(first.tabs).toContainEqual({ state: 'counter_check', waiting: 30 })
  })

  it.each(["x' or 1=1", `+275760-09-13T00:00:00.000Z_${randomUUID()}`])(
    'begins again at the start for a cursor such as %s',
    async after => {
      const { rows } = await listDesk(people.as('counter_officer'), { after })

      expect(rows[0]?.number).toBe(numbers[0])
    },
  )

  it('of another kecamatan shows nothing of ours, and a role that decides nothing has an empty one', async () => {
    expect((await listDesk(people.elsewhere)).rows).toEqual([])
    expect(await listDesk(people.as('district_head'))).toEqual({
      tabs: [],
      rows: [],
      next: undefined,
      total: 0,
    })
  })

  it('of the regency shows every office of it', async () => {
    const theirs = await takeInWalkIn(people.elsewhere, filledIn())
    const ours = numbers.at(-1) ?? ''
    await walk(people.all, ours, 'regency_verification')

    const { rows } = await listDesk(people.as('regency_verifier'))

    expect(rows.map(({ number, officeName }) => [number, officeName])).toEqual([[ours, 'Lumajang']])
    await expect(getApplication(people.as('regency_verifier'), theirs)).resolves.toMatchObject({
      number: theirs,
    })
  })

  it('has what was repaired on top, before who waits longer, and leafs past it', async () => {
    const number = numbers.at(-2) ?? ''
    const counter = people.as('counter_officer')
    const on = { number, type: 'family_card', note: null } as const
    await judgeDocument(counter, { ...on, verdict: 'lacking', lackingReason: 'unreadable' })
    const { id, handedInAt, version } = await getApplication(counter, number)
    await moveApplication(counter, { press: randomUUID(), number, move: 'send_back', seenVersion: version })
    const citizen = { kind: 'applicant', applicationId: id } as const
    await answerDocument(citizen, 'family_card', true)
    await handInApplication(citizen, { press: randomUUID() })

    const first = await listDesk(counter, { most: 10 })
    expect(first.rows[0]).toMatchObject({ number, returned: { by: 'citizen' }, handedInAt })
    const rest = await listDesk(counter, { most: 25, after: first.next })
    expect([...first.rows, ...rest.rows].map(row => row.number)).toEqual([number, ...numbers.slice(0, -2)])
    const afterTop = await listDesk(counter, { most: 1 })
    expect((await listDesk(counter, { most: 1, after: afterTop.next })).rows[0]?.number).toBe(numbers[0])
  })
})

describe('what one desk returns to another', () => {
  const send = async (
    actor: StaffActor,
    number: string,
    said: Partial<MoveForm> & Pick<MoveForm, 'move'>,
  ) => {
    const { version } = await getApplication(actor, number)
    await moveApplication(actor, { press: randomUUID(), number, seenVersion: version, ...said })
  }
  /** The uppermost, but for what citizens repaired. */
  const top = async (actor: StaffActor, state: State) =>
    (await listDesk(actor, { state })).rows.find(({ returned }) => returned?.by !== 'citizen')

  it.each([
    ['section_validation', 'section_head', 'return_to_counter', 'counter_officer', 'counter_check'],
    ['siak_entry', 'siak_operator', 'return_to_counter', 'counter_officer', 'counter_check'],
    ['card_printing', 'siak_operator', 'return_to_regency', 'regency_verifier', 'regency_verification'],
  ] as const)(
    'from %s lies on top of the desk that can act, with the reason',
    async (from, by, move, to, at) => {
      const officer = people.as('counter_officer')
      const [older, number] = [
        await takeInWalkIn(officer, filledIn()),
        await takeInWalkIn(officer, filledIn('lost')),
      ]
      await walk(people.all, older, at)
      await walk(people.all, number, from)
      expect((await top(people.as(by), from))?.returned).toBeUndefined()

      await send(people.as(by), number, { move, reason: 'Nama ibu belum sesuai KK.' })

      expect(await top(people.as(to), at)).toMatchObject({
        number,
        returned: { by: 'staff', reason: 'Nama ibu belum sesuai KK.' },
      })
      const [found] = (await findApplications(people.as(by), number)).rows
      expect(found?.returned).toMatchObject({ by: 'staff' })
      if (move === 'return_to_regency') await send(people.as(to), number, { move: 'sign' })
      else await send(people.as(to), number, { move: 'reject', reason: 'Bukan warga kecamatan ini.' })
      expect(
        (await findApplications(people.as(by), number)).rows[0]?.returned,
        'until it goes on',
      ).toBeUndefined()
    },
  )

  it('from the regency to the operator says its coded reason and the words', async () => {
    const older = await takeInWalkIn(people.as('counter_officer'), filledIn())
    const number = await takeInWalkIn(people.as('counter_officer'), filledIn('lost'))
    await walk(people.all, older, 'siak_entry')
    await walk(people.all, number, 'regency_verification')
    await send(people.as('regency_verifier'), number, {
      ...{
        move: 'return_to_operator',
        returnReason: 'data_differs',
        recordStatus: 'ENROLL_FAILURE_AT_CENTRAL',
      },
      reason: 'Tanggal lahir 12, di KK 21.',
    })
    expect(await top(people.as('siak_operator'), 'siak_entry')).toMatchObject({
      number,
      returned: { by: 'staff', reason: 'Data tidak cocok dengan KK: Tanggal lahir 12, di KK 21.' },
    })
  })
})

describe('an application, opened by staff', () => {
  it('shows masked numbers and the moves of that role only, and leaves a trace', async () => {
    const number = numbers[0] ?? ''

    const opened = await getApplication(people.as('counter_officer'), number)

    expect(opened).toMatchObject({
      maskedNik: '3508 •••• •••• 0004',
      moves: ['accept', 'send_back', 'reject'],
    })
    expect(JSON.stringify(opened)).not.toContain('3508104107920004')
    expect((await getApplication(people.as('section_head'), number)).moves).toEqual([])
    expect(await acts(opened.id)).toContain('application_opened')
  })

  it('shows the NIK in full only where that is written down', async () => {
    const number = numbers[1] ?? ''
    const { id } = await getApplication(people.as('counter_officer'), number)

    expect(await revealNik(people.as('counter_officer'), number)).toMatchObject({ nik: '3508104107920004' })
    expect(await acts(id)).toContain('nik_revealed')
  })

  it('does not exist for another kecamatan, nor for those who decide nothing', async () => {
    const number = numbers[2] ?? ''

    for (const stranger of [
      people.elsewhere,
      people.as('admin'),
      people.as('district_head'),
      people.as('village_operator'),
    ]) {
      await expect(getApplication(stranger, number)).rejects.toMatchObject({ reason: 'not_found' })
      await expect(revealNik(stranger, number)).rejects.toMatchObject({ reason: 'not_found' })
    }
  })

  it('cannot be moved by a number that is not there', async () => {
    const form = { press: randomUUID(), number: '260101-2222', move: 'accept', seenVersion: 1 } as const

    await expect(moveApplication(people.as('counter_officer'), form)).rejects.toMatchObject({
      reason: 'not_found',
    })
  })
})

const acts = async (subjectId: string) =>
  (await database().select().from(auditEvents).where(eq(auditEvents.subjectId, subjectId))).map(
    ({ act }) => act,
  )
