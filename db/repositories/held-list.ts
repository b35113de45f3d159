import { and, asc, desc, eq, gt } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { applications } from '@/db/schema/applications'
import { collectionSlips } from '@/db/schema/collection-slips'
import { disruptions } from '@/db/schema/disruptions'
import { heldApplications } from '@/db/schema/held-applications'
import { messages } from '@/db/schema/messages'
import { staff } from '@/db/schema/staff'
import { isLiving, waiting } from './held-applications'

const ownSlip = eq(collectionSlips.holdId, heldApplications.id)

/** How many rows of one list are looked at. */
type Most = { most: number }

/** Everything an office holds, first held first, at most `most`. */
export const living = (on: Connection, officeId: string, day: string, { most }: Most) =>
  on
    .select({
      ...waiting(on, day),
      holdId: heldApplications.id,
      number: applications.number,
      name: applications.name,
      variant: applications.variant,
      heldAt: heldApplications.heldAt,
      disruptionId: heldApplications.disruptionId,
      slip: {
        number: collectionSlips.number,
        paperId: collectionSlips.paperId,
        collectFrom: collectionSlips.collectFrom,
        issuedAt: collectionSlips.issuedAt,
      },
      message: { id: messages.id, state: messages.state, withdrawnBecause: messages.withdrawnBecause },
    })
    .from(heldApplications)
    .innerJoin(applications, eq(applications.id, heldApplications.applicationId))
    .leftJoin(staff, eq(staff.id, applications.takenInBy))
    .leftJoin(collectionSlips, ownSlip)
    .leftJoin(messages, eq(messages.id, heldApplications.heldMessageId))
    .where(and(eq(heldApplications.officeId, officeId), isLiving))
    .orderBy(asc(heldApplications.heldAt), asc(applications.handedInAt), asc(heldApplications.id))
    .limit(most)

/** What recoveries since a moment let go on, latest first, at most `most`; with what became of the message about it. */
export const resumed = (on: Connection, officeId: string, since: Date, { most }: Most) =>
  on
    .select({
      holdId: heldApplications.id,
      number: applications.number,
      name: applications.name,
      phone: applications.phone,
      variant: applications.variant,
      releasedAt: heldApplications.releasedAt,
      message: { id: messages.id, state: messages.state, withdrawnBecause: messages.withdrawnBecause },
    })
    .from(heldApplications)
    .innerJoin(applications, eq(applications.id, heldApplications.applicationId))
    .leftJoin(messages, eq(messages.id, heldApplications.resumedMessageId))
    .where(
      and(
        eq(heldApplications.officeId, officeId),
        eq(heldApplications.released, 'recovered'),
        gt(heldApplications.releasedAt, since),
      ),
    )
    .orderBy(desc(heldApplications.releasedAt), asc(applications.handedInAt), asc(heldApplications.id))
    .limit(most)

/** What holds one application now, and the slip its owner was given; undefined where nothing does. */
export async function livingOf(on: Connection, applicationId: string) {
  const [row] = await on
    .select({
      holdId: heldApplications.id,
      heldAt: heldApplications.heldAt,
      words: disruptions.words,
      slip: { number: collectionSlips.number, paperId: collectionSlips.paperId },
    })
    .from(heldApplications)
    .innerJoin(disruptions, eq(disruptions.id, heldApplications.disruptionId))
    .leftJoin(collectionSlips, ownSlip)
    .where(and(eq(heldApplications.applicationId, applicationId), isLiving))
  return row
}
