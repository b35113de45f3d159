import { and, arrayContains, desc, eq, exists, inArray, isNotNull, isNull, or, type SQL } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { applicationEvents } from '@/db/schema/application-events'
import { applications } from '@/db/schema/applications'
import { offices } from '@/db/schema/offices'
import { staff } from '@/db/schema/staff'
import { visits } from '@/db/schema/visits'
import type { Sought } from '@/lib/domain/search'
import { OPEN_STATES } from '@/lib/domain/workflow'
import { blindIndex } from '@/lib/keys/blind-index'
import { codeTailIndex, familyCardIndex, nameIndex, searchIndexes } from '@/lib/keys/search-index'
import { isHeld, isLastOf, lastMove, type Scope, within } from './desk'

/** What was handed in and fits, under way first, then newest first; at most `most`. */
export function find(
  on: Connection,
  scope: Scope,
  { sought, today }: { sought: Sought; today: string },
  most: number,
) {
  const ways = conditions(on, sought, today)
  if (ways.length === 0) return []
  return on
    .select({
      number: applications.number,
      name: applications.name,
      variant: applications.variant,
      state: applications.state,
      stateSince: applications.stateSince,
      ...lastMove,
      isReturned: applications.isReturned,
      isHeld: isHeld(on),
      filer: { name: staff.name, role: staff.role, villageCode: staff.villageCode },
      officeName: offices.name,
    })
    .from(applications)
    .innerJoin(offices, eq(offices.id, applications.officeId))
    .leftJoin(staff, eq(staff.id, applications.takenInBy))
    .leftJoin(applicationEvents, isLastOf)
    .where(and(within(scope), isNotNull(applications.handedInAt), or(...ways)))
    .orderBy(desc(inArray(applications.state, [...OPEN_STATES])), desc(applications.createdAt))
    .limit(most)
}

/** One condition for each thing a typed text may be. */
function conditions(on: Connection, sought: Sought, today: string): (SQL | undefined)[] {
  const { number, digits, phone, code, codeTail, ticketNumber, words } = sought
  return [
    number && eq(applications.number, number),
    digits && eq(applications.nikIndex, blindIndex('nik', digits)),
    digits && eq(applications.familyCardIndex, familyCardIndex(digits)),
    phone && eq(applications.phoneIndex, blindIndex('phone', phone)),
    code && eq(applications.receiptCodeIndex, blindIndex('receipt_code', code)),
    codeTail && eq(applications.codeTailIndex, codeTailIndex(codeTail)),
    ticketNumber && exists(cameToday(on, ticketNumber, today)),
    words && arrayContains(applications.nameIndex, words.map(nameIndex)),
  ].flatMap(way => way || [])
}

const cameToday = (on: Connection, ticketNumber: number, today: string) =>
  on
    .select({ id: visits.id })
    .from(visits)
    .where(
      and(
        eq(visits.applicationId, applications.id),
        eq(visits.day, today),
        eq(visits.ticketNumber, ticketNumber),
      ),
    )

/** Writes what a name, KK number and code are found by into applications that were written before there was a search: some of them. Tells how many. */
export async function indexSome(on: Connection, most: number): Promise<number> {
  const rows = await on
    .select({
      id: applications.id,
      name: applications.name,
      familyCardNumber: applications.familyCardNumber,
      receiptCode: applications.receiptCode,
    })
    .from(applications)
    .where(isNull(applications.codeTailIndex))
    .limit(most)
    .for('update', { skipLocked: true })
  for (const { id, ...answers } of rows)
    await on.update(applications).set(searchIndexes(answers)).where(eq(applications.id, id))
  return rows.length
}
