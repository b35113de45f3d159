import { and, asc, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { staff, staffDelegations, staffSessions } from '@/db/schema/staff'
import { phaseOf } from '@/lib/domain/delegation'
import type { Preferences } from '@/lib/domain/preferences-form'
import { officeDay } from '@/lib/domain/working-days'

/** Who signs in with an address, disabled people included; undefined for nobody. */
export async function findByEmail(on: Connection, email: string) {
  const [person] = await on.select().from(staff).where(eq(staff.email, email.trim().toLowerCase()))
  return person
}

/** Opens a session and returns its id. */
export async function openSession(on: Connection, staffId: string, expiresAt: Date): Promise<string> {
  const [session] = await on
    .insert(staffSessions)
    .values({ staffId, expiresAt })
    .returning({ id: staffSessions.id })
  if (!session) throw new Error('a session was not written')
  return session.id
}

/**
 * The person behind a living session: not ended, not expired, not disabled. In the role they act in, or in their own;
 * `isLapsed`: the delegation they went on under is over.
 */
export async function findBySession(on: Connection, sessionId: string, now: Date) {
  const [found] = await on
    .select({
      person: {
        id: staff.id,
        name: staff.name,
        role: staff.role,
        officeId: staff.officeId,
        villageCode: staff.villageCode,
      },
      expiresAt: staffSessions.expiresAt,
      delegation: staffDelegations,
    })
    .from(staffSessions)
    .innerJoin(staff, eq(staff.id, staffSessions.staffId))
    .leftJoin(staffDelegations, eq(staffDelegations.id, staffSessions.actingDelegationId))
    .where(
      and(
        eq(staffSessions.id, sessionId),
        isNull(staffSessions.endedAt),
        gt(staffSessions.expiresAt, now),
        isNull(staff.disabledAt),
      ),
    )
  if (!found) return undefined
  const { delegation, expiresAt } = found
  const person = { ...found.person, expiresAt }
  if (!delegation) return { ...person, isLapsed: false }
  if (phaseOf(delegation, officeDay(now)) !== 'current') return { ...person, isLapsed: true }
  const { id: delegationId, kind, document, role } = delegation
  return { ...person, role, acting: { delegationId, kind, document, ownRole: person.role }, isLapsed: false }
}

/** Lets a person's session go on under a delegation; null: as themselves. */
export async function actAs(on: Connection, staffId: string, sessionId: string, delegationId: string | null) {
  await on
    .update(staffSessions)
    .set({ actingDelegationId: delegationId })
    .where(and(eq(staffSessions.id, sessionId), eq(staffSessions.staffId, staffId)))
}

/** Everyone who may sign in at an office, by name. */
export const ofOffice = (on: Connection, officeId: string) =>
  on
    .select({ id: staff.id, name: staff.name, role: staff.role })
    .from(staff)
    .where(and(eq(staff.officeId, officeId), isNull(staff.disabledAt)))
    .orderBy(asc(staff.name))

/** Under whose name something was written down: name, role and, of an operator desa, the village. */
export async function filerOf(on: Connection, id: string) {
  const [person] = await on
    .select({ name: staff.name, role: staff.role, villageCode: staff.villageCode })
    .from(staff)
    .where(eq(staff.id, id))
  return person
}

/** The same of several at once, by their ids. */
export async function filersOf(on: Connection, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>()
  const people = await on
    .select({ id: staff.id, name: staff.name, role: staff.role, villageCode: staff.villageCode })
    .from(staff)
    .where(inArray(staff.id, [...ids]))
  return new Map(people.map(({ id, ...person }) => [id, person]))
}

/** Lets a person's living session go on until a later moment, or as long as it had. False when it is over, or not theirs. */
export async function extendSession(
  on: Connection,
  { id, staffId }: { id: string; staffId: string },
  { now, until }: { now: Date; until: Date },
): Promise<boolean> {
  const rows = await on
    .update(staffSessions)
    .set({ expiresAt: sql`greatest(${staffSessions.expiresAt}, ${until.toISOString()}::timestamptz)` })
    .where(
      and(
        eq(staffSessions.id, id),
        eq(staffSessions.staffId, staffId),
        isNull(staffSessions.endedAt),
        gt(staffSessions.expiresAt, now),
      ),
    )
    .returning({ id: staffSessions.id })
  return rows.length === 1
}

/** Ends a session for good. */
export async function endSession(on: Connection, sessionId: string, now: Date) {
  await on.update(staffSessions).set({ endedAt: now }).where(eq(staffSessions.id, sessionId))
}

/** Gives a person a sign-in, and tells their id. */
export async function add(on: Connection, person: typeof staff.$inferInsert): Promise<string> {
  const [added] = await on.insert(staff).values(person).returning({ id: staff.id })
  if (!added) throw new Error('a member of staff was not added')
  return added.id
}

/** Shuts a person out at their next request. */
export async function disable(on: Connection, id: string, now: Date) {
  await on.update(staff).set({ disabledAt: now }).where(eq(staff.id, id))
}

/** How a person wants to work. */
export async function preferencesOf(on: Connection, id: string): Promise<Preferences> {
  const [person] = await on
    .select({ singleKeys: staff.singleKeys, theme: staff.theme })
    .from(staff)
    .where(eq(staff.id, id))
  if (!person) throw new Error('a member of staff is gone')
  return person
}

/** Keeps how a person wants to work. */
export async function keepPreferences(on: Connection, id: string, preferences: Preferences) {
  await on.update(staff).set(preferences).where(eq(staff.id, id))
}
