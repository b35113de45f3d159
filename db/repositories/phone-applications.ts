import { and, desc, eq, inArray, isNotNull, or } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { applications } from '@/db/schema/applications'
import type { Variant } from '@/lib/domain/service'
import { OPEN_STATES } from '@/lib/domain/workflow'

/** The applications handed in with a phone number and the last four of their code. Usually one; never told how many were near. */
export async function findTracked(on: Connection, trackingIndex: Buffer): Promise<string[]> {
  const rows = await on
    .select({ id: applications.id })
    .from(applications)
    .where(and(eq(applications.trackingIndex, trackingIndex), isNotNull(applications.handedInAt)))
    .orderBy(desc(applications.createdAt))
    .limit(10)
  return rows.map(row => row.id)
}

/** The applications handed in with a phone number: those under way first, then newest first; at most `most`. */
export async function findByPhone(on: Connection, phoneIndex: Buffer, most: number): Promise<string[]> {
  const rows = await on
    .select({ id: applications.id })
    .from(applications)
    .where(and(eq(applications.phoneIndex, phoneIndex), isNotNull(applications.handedInAt)))
    .orderBy(desc(inArray(applications.state, [...OPEN_STATES])), desc(applications.createdAt))
    .limit(most)
  return rows.map(row => row.id)
}

type Alike = { officeId: string; variant: Variant; phoneIndex: Buffer; nikIndex: Buffer | undefined }

/** Applications under way at an office for the same card, by the same phone number or NIK; the newest first, at most `most`. */
export const underWay = (on: Connection, { officeId, variant, phoneIndex, nikIndex }: Alike, most: number) =>
  on
    .select()
    .from(applications)
    .where(
      and(
        eq(applications.officeId, officeId),
        eq(applications.variant, variant),
        isNotNull(applications.handedInAt),
        inArray(applications.state, [...OPEN_STATES]),
        or(eq(applications.phoneIndex, phoneIndex), nikIndex && eq(applications.nikIndex, nikIndex)),
      ),
    )
    .orderBy(desc(applications.createdAt))
    .limit(most)
