import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { database, transact } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { officialPapers } from '@/db/schema/official-papers'
import { env } from '@/lib/env'
import { readKept } from '@/lib/integrations/file-store'
import { seal } from '@/lib/keys/seal'
import { viewPaper } from '@/lib/queries/view-paper'
import { freshDatabase } from '@/tests/database'
import { openOffices } from '@/tests/people'
import { keepPaper, numberPaper } from './keep-paper'
import { sweepFiles } from './sweep-files'

let people: Awaited<ReturnType<typeof openOffices>>

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
})

const kept = (bytes = Buffer.from('%PDF-1.7 surat')) => {
  const { officeId, id: staffId } = people.as('counter_officer')
  return transact(on => keepPaper(on, { officeId, kind: 'handover_receipt', bytes, staffId }))
}

describe('a kept paper', () => {
  it('is opened by staff of its office, counted and traced each time', async () => {
    const paper = await kept()
    for (const role of ['counter_officer', 'section_head', 'siak_operator'] as const)
      expect((await viewPaper(people.as(role), paper.id)).content.toString()).toBe('%PDF-1.7 surat')

    const traces = await database()
      .select({ act: auditEvents.act, detail: auditEvents.detail })
      .from(auditEvents)
      .where(eq(auditEvents.subjectId, paper.id))
      .orderBy(auditEvents.id)
    expect(traces.map(({ act }) => act)).toEqual(['paper_kept', ...Array(3).fill('paper_opened')])
    expect(new Set(traces.map(({ detail }) => detail))).toEqual(new Set([paper.number]))
    const [row] = await database().select().from(officialPapers).where(eq(officialPapers.id, paper.id))
    expect(row?.copies).toBe(3)
  })

  it('does not exist for anyone else', async () => {
    const { id } = await kept()
    const others = ['regency_verifier', 'district_head', 'village_operator', 'admin'] as const
    for (const actor of [people.elsewhere, ...others.map(people.as)])
      await expect(viewPaper(actor, id)).rejects.toMatchObject({ reason: 'not_found' })
  })

  it('is never the same number twice, also when several are made at once', async () => {
    const { officeId } = people.as('counter_officer')
    const now = new Date('2026-12-31T20:00:00Z')
    const numbers = await Promise.all(
      Array.from({ length: 5 }, () =>
        transact(on => numberPaper(on, { officeId, kind: 'collection_slip' }, now)),
      ),
    )
    expect(numbers.sort()).toEqual([1, 2, 3, 4, 5].map(at => `000${at}/SP/35.08.10/2027`))
  })

  it('cannot be changed or removed, and is not opened once its file was', async () => {
    const { id, key } = await kept()
    const change = database().update(officialPapers).set({ number: 'lain' }).where(eq(officialPapers.id, id))
    await expect(change).rejects.toThrow()
    await expect(database().delete(officialPapers).where(eq(officialPapers.id, id))).rejects.toThrow()

    const place = path.join(env().DATA_DIR, 'files', key.slice(0, 2), key)
    writeFileSync(place, seal(Buffer.from('%PDF-1.7 palsu'), 'file', key))
    await expect(viewPaper(people.as('section_head'), id)).rejects.toThrow('not the one that was made')
  })

  it('stays when the nightly sweep looks for what nobody names', async () => {
    const { key } = await kept()
    await sweepFiles('worker', new Date(Date.now() + 60_000))
    expect((await readKept(key)).toString()).toBe('%PDF-1.7 surat')
  })
})
