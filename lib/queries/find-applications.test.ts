import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import { applications as table } from '@/db/schema/applications'
import { auditEvents } from '@/db/schema/audit-events'
import { indexApplications } from '@/lib/commands/index-applications'
import { startApplication } from '@/lib/commands/start-application'
import { takeInWalkIn } from '@/lib/commands/take-in-walk-in'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices, passerBy } from '@/tests/people'
import { findApplications } from './find-applications'

let people: Awaited<ReturnType<typeof openOffices>>
let siti: string

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  siti = await takeInWalkIn(people.as('counter_officer'), filledIn('lost', { name: 'Siti Aminah Soetjipto' }))
})

const found = async (typed: string, actor = people.as('counter_officer')) =>
  (await findApplications(actor, typed)).rows.map(({ number }) => number)

describe('the field that finds', () => {
  it('finds by number, NIK, KK number, phone, code, its last four, queue number and words of the name', async () => {
    const { receiptCode } = (await applications.findByNumber(database(), siti)) ?? { receiptCode: '' }
    for (const typed of [
      siti.toLowerCase(),
      '3508 1041 0792 0004',
      '3508100107920001',
      '0812-3456-7890',
      receiptCode,
      receiptCode.slice(-4),
      'A-001',
      'aminah',
      'sucipto siti',
      'amin',
    ])
      expect(await found(typed), typed).toEqual([siti])
  })

  it('finds nothing by half a word from its middle, by a word too many, or by signs of the search itself', async () => {
    for (const typed of ['minah', 'siti maimunah', '%', "x' or 1=1", '3508104107920005'])
      expect(await found(typed), typed).toEqual([])
  })

  it('finds no draft', async () => {
    await startApplication(passerBy, filledIn('lost', { name: 'Belum Terkirim' }))
    expect(await found('terkirim')).toEqual([])
  })

  it('looks in the own office only; the verifier looks in all of the regency', async () => {
    const theirs = await takeInWalkIn(people.elsewhere, filledIn('lost', { name: 'Kartika Sukodono' }))

    expect(await found('kartika')).toEqual([])
    expect(await found('siti', people.elsewhere)).toEqual([])
    expect(await found('kartika', people.as('regency_verifier'))).toEqual([theirs])
    expect(await found('siti', people.as('regency_verifier'))).toEqual([siti])
  })

  it('is not for those who open no application', async () => {
    for (const role of ['admin', 'district_head', 'village_operator'] as const)
      expect(() => findApplications(people.as(role), 'siti')).toThrow(
        expect.objectContaining({ reason: 'not_yours' }),
      )
  })

  it('leaves a trace of who searched and how, never of what', async () => {
    await found('kurniawati')
    const traces = await database()
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.act, 'applications_searched'))
    const last = traces.at(-1)
    expect([last?.staffId, last?.detail]).toEqual([people.as('counter_officer').id, 'words'])
    expect(JSON.stringify(traces)).not.toMatch(/kurniawati|3508104107920004/i)
  })

  it('shows at most twenty, those under way first, and says that there are more', async () => {
    for (let count = 0; count < 21; count += 1)
      await takeInWalkIn(people.as('counter_officer'), filledIn('lost', { name: `Banyak Orang` }))

    const { rows, hasMore } = await findApplications(people.as('counter_officer'), 'banyak')
    expect([rows.length, hasMore]).toEqual([20, true])
  })
})

describe('what was written before there was a search', () => {
  it('is found after the next start, and nothing else changes', async () => {
    const before = await applications.findByNumber(database(), siti)
    const nothing = { nameIndex: null, familyCardIndex: null, codeTailIndex: null }
    await database().update(table).set(nothing)
    expect(await found('aminah')).toEqual([])

    await indexApplications('worker')
    await indexApplications('worker')

    expect(await found('aminah')).toEqual([siti])
    expect(await found('3508100107920001')).toHaveLength(20)
    expect(await applications.findByNumber(database(), siti)).toEqual(before)
  })
})
