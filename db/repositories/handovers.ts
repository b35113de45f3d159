import { and, asc, desc, eq, gte, inArray, isNull, lt, or } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { applications } from '@/db/schema/applications'
import { handovers, handoverUndoings } from '@/db/schema/handovers'
import { staff } from '@/db/schema/staff'

/** Writes down who took a card. */
export async function insert(on: Connection, handover: typeof handovers.$inferInsert) {
  await on.insert(handovers).values(handover)
}

/** The handover of an application that stands, with the officer's name; undefined where there is none or it was undone. */
export async function find(on: Connection, applicationId: string) {
  const [row] = await on
    .select({ handover: handovers, officerName: staff.name })
    .from(handovers)
    .innerJoin(staff, eq(staff.id, handovers.handedOverBy))
    .leftJoin(handoverUndoings, eq(handoverUndoings.handoverId, handovers.id))
    .where(and(eq(handovers.applicationId, applicationId), isNull(handoverUndoings.handoverId)))
    .orderBy(desc(handovers.handedOverAt))
    .limit(1)
  return row && { ...row.handover, officerName: row.officerName }
}

/** The undone handovers of an application, latest first: who had taken the card, who undid it, and why. */
export function undoneOf(on: Connection, applicationId: string) {
  return on
    .select({
      receiverName: handovers.receiverName,
      handedOverAt: handovers.handedOverAt,
      reason: handoverUndoings.reason,
      undoneAt: handoverUndoings.undoneAt,
      undoneBy: staff.name,
    })
    .from(handoverUndoings)
    .innerJoin(handovers, eq(handovers.id, handoverUndoings.handoverId))
    .innerJoin(staff, eq(staff.id, handoverUndoings.undoneBy))
    .where(eq(handovers.applicationId, applicationId))
    .orderBy(desc(handoverUndoings.undoneAt))
}

/** Every handover of an office from a moment up to another, in order, with the card's owner; the undone ones with when that was. */
export function ofDay(on: Connection, officeId: string, { from, until }: { from: Date; until: Date }) {
  return on
    .select({
      number: applications.number,
      name: applications.name,
      receiverName: handovers.receiverName,
      relation: handovers.relation,
      signatureKind: handovers.signatureKind,
      handedOverAt: handovers.handedOverAt,
      undoneAt: handoverUndoings.undoneAt,
    })
    .from(handovers)
    .innerJoin(applications, eq(applications.id, handovers.applicationId))
    .leftJoin(handoverUndoings, eq(handoverUndoings.handoverId, handovers.id))
    .where(
      and(
        eq(handovers.officeId, officeId),
        gte(handovers.handedOverAt, from),
        lt(handovers.handedOverAt, until),
      ),
    )
    .orderBy(asc(handovers.handedOverAt))
}

/** Marks a handover as undone. */
export async function undo(on: Connection, undoing: typeof handoverUndoings.$inferInsert) {
  await on.insert(handoverUndoings).values(undoing)
}

/** Those of some stored names that are signatures, or photos of a surat kuasa. */
export async function namedAmong(on: Connection, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return []
  const rows = await on
    .select({ signature: handovers.signatureKey, mandate: handovers.mandateKey })
    .from(handovers)
    .where(or(inArray(handovers.signatureKey, [...keys]), inArray(handovers.mandateKey, [...keys])))
  return rows.flatMap(({ signature, mandate }) => (mandate ? [signature, mandate] : [signature]))
}
