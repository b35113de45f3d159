import 'server-only'
import { database } from '@/db/client'
import * as heldList from '@/db/repositories/held-list'
import type { StaffActor } from '@/lib/domain/actor'
import { sourceOf } from '@/lib/domain/filing'
import { waitsAtOffice } from '@/lib/domain/held-application'
import { Refusal } from '@/lib/domain/refusal'
import { looksAfterHeld } from '@/lib/domain/role'
import { officeDay } from '@/lib/domain/working-days'
import { maskPhone } from '@/lib/format/mask'
import { promisedDay } from './promised-day'

/** How many of one list are worth looking at; who is held first is told first. */
const MOST = 200

/** How long after a recovery people who waited are still to be told. */
const TOLD_WITHIN = 3 * 24 * 60 * 60 * 1000

/**
 * What outages of the actor's office hold: who waits at the office, who at home; and who was let go by a recovery of the last three
 * days and may still have to be told by hand; and the day from which cards can be promised. Phone numbers stay masked. Refuses with `not_found` roles that look after none.
 */
export async function listHeld(actor: StaffActor) {
  if (!looksAfterHeld(actor.role)) throw new Refusal('not_found')
  const now = new Date()
  const { officeId } = actor
  const today = officeDay(now)
  const [living, resumed, nextDay] = await Promise.all([
    heldList.living(database(), officeId, today, { most: MOST }),
    heldList.resumed(database(), officeId, new Date(now.getTime() - TOLD_WITHIN), { most: MOST }),
    promisedDay(database(), officeId, now),
  ])
  const held = living.map(row => ({
    ...shown(row),
    ...{ state: row.state, heldAt: row.heldAt, slip: row.slip },
    isPresent: waitsAtOffice(
      { source: sourceOf(row.filer), handedInAt: row.handedInAt ?? row.heldAt, hasVisit: row.hasVisit },
      now,
    ),
  }))
  return {
    present: held.filter(({ isPresent }) => isPresent),
    away: held.filter(({ isPresent }) => !isPresent),
    resumed: resumed.map(row => ({ ...shown(row), releasedAt: row.releasedAt ?? now })),
    nextDay,
  }
}

type Row = Awaited<ReturnType<typeof heldList.resumed>>[number]

const shown = ({ holdId, number, name, phone, variant, message }: Omit<Row, 'releasedAt'>) => ({
  ...{ holdId, number, name: name ?? '', variant, message },
  maskedPhone: maskPhone(phone),
})
