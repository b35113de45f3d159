import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as documents from '@/db/repositories/documents'
import { firstStandard } from '@/lib/domain/first-standard'
import { standardForm } from '@/lib/domain/standard-form'
import { officeDay } from '@/lib/domain/working-days'
import { getOffice } from '@/lib/queries/get-office'
import { freshDatabase } from '@/tests/database'
import { letMomentPass } from '@/tests/moment'
import { filledIn, openOffices, passerBy } from '@/tests/people'
import { changeApplicant } from './change-applicant'
import { publishStandard } from './publish-standard'
import { startApplication } from './start-application'

let people: Awaited<ReturnType<typeof openOffices>>

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
})
afterEach(() => vi.useRealTimers())

const DAY = 86_400_000
const tomorrow = officeDay(new Date(Date.now() + DAY))
const midnight = Date.parse(`${tomorrow}T00:00:00+07:00`)

const at = (moment: number) => vi.useFakeTimers({ toFake: ['Date'], now: moment })

const { damaged: _closed, ...open } = firstStandard.requirements

/** From tomorrow on a lost card needs the police's letter alone, and damaged cards are not taken. */
const tomorrows = (changes: object = {}) =>
  standardForm.parse({
    press: randomUUID(),
    decreeNumber: '470/12/2026',
    decreedOn: '2026-11-20',
    effectiveOn: tomorrow,
    targetMinutes: 10,
    fee: 'Tidak dipungut biaya',
    product: 'Kartu Tanda Penduduk Elektronik (KTP-el)',
    content: {
      ...firstStandard,
      requirements: { ...open, lost: { conditions: [], papers: open.lost?.papers.slice(0, 1) } },
    },
    ...changes,
  })

const papersOf = async (id: string) => (await documents.ofApplication(database(), id)).map(({ type }) => type)
const standardOf = async (id: string) => (await applications.findById(database(), id))?.standardId
const standardNow = async () => {
  letMomentPass()
  return (await getOffice(passerBy)).standard
}
const versionNow = async () => (await standardNow()).version

describe('a new version of the service standard', () => {
  it('takes over at midnight in Lumajang; what was begun before keeps its own', async () => {
    const version2 = await publishStandard(people.as('admin'), tomorrows())
    const before = await startApplication(passerBy, filledIn('lost'))
    expect(await versionNow()).toBe(1)
    expect(await papersOf(before)).toEqual(['police_loss_report', 'family_card'])

    at(midnight - 1000)
    expect(await versionNow()).toBe(1)
    at(midnight)
    expect(await standardNow()).toMatchObject({
      ...{ version: 2, decreeNumber: '470/12/2026', decreedOn: '2026-11-20', effectiveOn: tomorrow },
      targetMinutes: 10,
    })

    const after = await startApplication(passerBy, filledIn('lost'))
    expect(await papersOf(after)).toEqual(['police_loss_report'])
    expect(await standardOf(after)).toBe(version2)

    const draft = await applications.findById(database(), before)
    await changeApplicant(
      { kind: 'applicant', applicationId: before },
      { ...filledIn('lost', { name: 'Siti A.' }), seen: draft?.savedAt ?? new Date() },
    )
    expect(await papersOf(before)).toEqual(['police_loss_report', 'family_card'])
    expect(await standardOf(before)).not.toBe(version2)
  })

  it('closes the service it leaves out: service_closed', async () => {
    at(midnight + 1000)
    await expect(startApplication(passerBy, filledIn('damaged'))).rejects.toMatchObject({
      reason: 'service_closed',
    })
  })

  it('is written once per press, and numbered after the last', async () => {
    const form = tomorrows({ effectiveOn: officeDay(new Date(midnight + 9 * DAY)) })
    const both = await Promise.all([
      publishStandard(people.as('admin'), form),
      publishStandard(people.as('admin'), form),
    ])
    expect(new Set(both).size).toBe(1)
    at(midnight + 9 * DAY)
    expect(await versionNow()).toBe(3)
  })

  it('is an admin’s to publish: not_yours', () => {
    for (const role of ['counter_officer', 'section_head', 'siak_operator', 'district_head'] as const)
      expect(() => publishStandard(people.as(role), tomorrows())).toThrow(
        expect.objectContaining({ reason: 'not_yours' }),
      )
  })

  it('never takes over a day that is past: standard_backdated', () => {
    at(midnight)
    const yesterday = tomorrows({ effectiveOn: officeDay(new Date(midnight - 1)) })
    expect(() => publishStandard(people.as('admin'), yesterday)).toThrow(
      expect.objectContaining({ reason: 'standard_backdated' }),
    )
  })

  it('says what is missing', () => {
    const { error } = standardForm.safeParse({
      ...tomorrows(),
      effectiveOn: '2027-13-01',
      targetMinutes: 'dua',
    })
    expect(error?.issues.map(issue => issue.message)).toEqual([
      'Isi tanggal mulai berlaku, misalnya 1 Januari 2027.',
      'Isi waktu penyelesaian dalam menit.',
    ])
  })
})
