import { and, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { applications } from '@/db/schema/applications'
import { offices } from '@/db/schema/offices'
import { searchIndexes } from '@/lib/keys/search-index'

/** Permohonan, with the regency whose verifier may see it. */
export type Application = typeof applications.$inferSelect & { regencyId: string | null }

type With<Answer extends keyof Application> = Application & {
  [answer in Answer]: NonNullable<Application[answer]>
}

/** One that was handed in: it has a name, the database sees to it. */
export type Filed = With<'name' | 'handedInAt'>

export const isFiled = (application: Application): application is Filed => application.handedInAt !== null

type Whole = With<'nik' | 'familyCardNumber' | 'villageCode'>

/** Whether NIK, KK number and village are known. The database lets none pass the first check without them. */
export const isWhole = (application: Application): application is Application & Whole =>
  application.nik !== null && application.familyCardNumber !== null && application.villageCode !== null

/**
 * Writes a new draft under the first number that nobody has; `makeNumber` makes one up. On a busy day two would meet now and then.
 * The receipt code may, once in a blue moon, be taken: the database refuses, the press is tried again.
 */
export async function insert(
  on: Connection,
  draft: Omit<typeof applications.$inferInsert, 'number'>,
  makeNumber: () => string,
): Promise<string> {
  const [row] = await on
    .insert(applications)
    .values({ ...draft, number: makeNumber(), ...searchIndexes(draft) })
    .onConflictDoNothing({ target: applications.number })
    .returning({ id: applications.id })
  return row?.id ?? insert(on, draft, makeNumber)
}

export const findById = (on: Connection, id: string) => findOne(on, eq(applications.id, id))

/** The same, held until the transaction ends, so that what is decided on it stays true. Rows that point to it may still be written. */
export const holdById = (on: Connection, id: string) => holdOne(on, eq(applications.id, id))

export const findByNumber = (on: Connection, number: string) => findOne(on, eq(applications.number, number))

export const holdByNumber = (on: Connection, number: string) => holdOne(on, eq(applications.number, number))

/** Those of some applications that are there, in no order. */
export async function findAll(on: Connection, ids: readonly string[]): Promise<Application[]> {
  if (ids.length === 0) return []
  return (await select(on, inArray(applications.id, [...ids]))).map(joined)
}

const findOne = (on: Connection, which: SQL) => found(select(on, which))

const holdOne = (on: Connection, which: SQL) =>
  found(select(on, which).for('no key update', { of: applications }))

const select = (on: Connection, which: SQL) =>
  on
    .select({ application: applications, regencyId: offices.regencyId })
    .from(applications)
    .innerJoin(offices, eq(offices.id, applications.officeId))
    .where(which)

type Found = { application: typeof applications.$inferSelect; regencyId: string | null }

async function found(rows: PromiseLike<Found[]>): Promise<Application | undefined> {
  const [row] = await rows
  return row && joined(row)
}

const joined = ({ application, regencyId }: Found): Application => ({ ...application, regencyId })

/** The one with a receipt code, or undefined. */
export const findByReceiptCode = (on: Connection, receiptCodeIndex: Buffer) =>
  findOne(on, eq(applications.receiptCodeIndex, receiptCodeIndex))

/** Notes that biometrics were recorded, once; tells whether it was now. */
export async function markRecorded(on: Connection, id: string, staffId: string, now: Date): Promise<boolean> {
  const recorded = await on
    .update(applications)
    .set({ recordedAt: now, recordedBy: staffId })
    .where(and(eq(applications.id, id), isNull(applications.recordedAt)))
    .returning({ id: applications.id })
  return recorded.length > 0
}

/** Notes where a printed card waits; null where nowhere. */
export async function keepShelf(on: Connection, id: string, shelf: string | null) {
  await on.update(applications).set({ shelf }).where(eq(applications.id, id))
}

/** Keeps the sealed survey link of a finished application; null forgets it. */
export async function keepSurveySecret(on: Connection, id: string, surveySecret: string | null) {
  await on.update(applications).set({ surveySecret }).where(eq(applications.id, id))
}

type Identity = Pick<
  typeof applications.$inferInsert,
  'nik' | 'nikIndex' | 'familyCardNumber' | 'villageCode'
>

/** Writes down what was still missing of its applicant. */
export async function complete(on: Connection, id: string, identity: Identity) {
  await on
    .update(applications)
    .set({ ...identity, ...searchIndexes(identity), savedAt: new Date() })
    .where(eq(applications.id, id))
}
