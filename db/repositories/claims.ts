import { and, eq, gt, lte, ne, or } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { applicationClaims } from '@/db/schema/application-claims'
import { staff } from '@/db/schema/staff'
import { CLAIM_SECONDS, type Holder } from '@/lib/domain/claim'

/** A case as it is claimed: only for the version that was seen. */
type Case = { id: string; officeId: string; version: number }

/** Who has a case in hand now; undefined for nobody, or nobody who still beats. */
export async function holderOf(
  on: Connection,
  { id, version }: Case,
  now: Date,
): Promise<Holder | undefined> {
  const [holder] = await on
    .select({ staffId: staff.id, name: staff.name, since: applicationClaims.since })
    .from(applicationClaims)
    .innerJoin(staff, eq(staff.id, applicationClaims.staffId))
    .where(
      and(
        eq(applicationClaims.applicationId, id),
        eq(applicationClaims.version, version),
        gt(applicationClaims.beatAt, lastBeat(now)),
      ),
    )
  return holder
}

type Page = { staffId: string; pageId: string; now: Date }

/** Takes a case in hand, or keeps it there, unless another has it. Tells whether it was free until now. */
export async function take(on: Connection, seen: Case, { staffId, pageId, now }: Page): Promise<boolean> {
  const kept = await on
    .update(applicationClaims)
    .set({ pageId, beatAt: now })
    .where(
      and(
        eq(applicationClaims.applicationId, seen.id),
        eq(applicationClaims.staffId, staffId),
        eq(applicationClaims.version, seen.version),
        gt(applicationClaims.beatAt, lastBeat(now)),
      ),
    )
    .returning({ id: applicationClaims.applicationId })
  if (kept.length > 0) return false
  const claim = { staffId, pageId, version: seen.version, since: now, beatAt: now }
  const taken = await on
    .insert(applicationClaims)
    .values({ applicationId: seen.id, officeId: seen.officeId, ...claim })
    .onConflictDoUpdate({
      target: applicationClaims.applicationId,
      set: claim,
      setWhere: or(lte(applicationClaims.beatAt, lastBeat(now)), ne(applicationClaims.version, seen.version)),
    })
    .returning({ id: applicationClaims.applicationId })
  return taken.length > 0
}

/** Takes a case out of whoever's hands it is in. */
export async function takeOver(on: Connection, seen: Case, { staffId, pageId, now }: Page) {
  const claim = { staffId, pageId, version: seen.version, since: now, beatAt: now }
  await on
    .insert(applicationClaims)
    .values({ applicationId: seen.id, officeId: seen.officeId, ...claim })
    .onConflictDoUpdate({ target: applicationClaims.applicationId, set: claim })
}

/** Lets go of a case, if this very page has it in hand. Tells whether it had. */
export async function letGo(on: Connection, applicationId: string, staffId: string, pageId: string) {
  const rows = await on
    .delete(applicationClaims)
    .where(
      and(
        eq(applicationClaims.applicationId, applicationId),
        eq(applicationClaims.staffId, staffId),
        eq(applicationClaims.pageId, pageId),
      ),
    )
    .returning({ id: applicationClaims.applicationId })
  return rows.length > 0
}

/** Lets go of everything a person has in hand; tells of which cases. */
export const letGoOfAll = (on: Connection, staffId: string) =>
  on
    .delete(applicationClaims)
    .where(eq(applicationClaims.staffId, staffId))
    .returning({ id: applicationClaims.applicationId, officeId: applicationClaims.officeId })

const lastBeat = (now: Date) => new Date(now.getTime() - CLAIM_SECONDS * 1000)
