import 'server-only'
import { database } from '@/db/client'
import * as appointments from '@/db/repositories/appointments'
import * as messages from '@/db/repositories/messages'
import * as offices from '@/db/repositories/offices'
import { recordingTimes } from '@/db/repositories/recording-times'
import { unsureAppointments } from '@/db/repositories/unsure-appointments'
import type { StaffActor } from '@/lib/domain/actor'
import { takesMessages } from '@/lib/domain/phone'
import { freeSlots } from '@/lib/domain/recording-slot'
import { Refusal } from '@/lib/domain/refusal'
import { looksAfterHeld } from '@/lib/domain/role'
import type { Variant } from '@/lib/domain/service'
import { FIRST_CHECK, mayCheck } from '@/lib/domain/workflow'
import { maskPhone } from '@/lib/format/mask'

/** How long whoever was moved may still have to be told. */
const TOLD_WITHIN = 3 * 24 * 60 * 60 * 1000

/**
 * Whose hour for the recording a disruption of the actor's office may take, from today on, and what they were told; who got another hour
 * for that within three days; the next free hour, for whoever may give it. Phone numbers stay masked. Refuses with `not_found` roles
 * that look after nobody who waits.
 */
export async function listUnsureAppointments(actor: StaffActor) {
  if (!looksAfterHeld(actor.role)) throw new Refusal('not_found')
  const on = database()
  const now = new Date()
  const { officeId } = actor
  const since = new Date(now.getTime() - TOLD_WITHIN)
  const [unsure, moved, office] = await Promise.all([
    unsureAppointments(on, officeId, now),
    appointments.movedSince(on, officeId, 'outage', since),
    offices.findById(on, officeId),
  ])
  const [told, times] = await Promise.all([
    messages.lastOf(
      on,
      moved.map(({ applicationId }) => applicationId),
      ['appointment'],
    ),
    office && unsure.length > 0 ? recordingTimes(on, office, now) : undefined,
  ])
  const people = unsure.map(row =>
    shown(row, row.told?.topic === 'appointment_unsure' ? row.told : undefined),
  )
  return {
    unsure: people,
    /** How many of them a message could be written to, and was not. */
    untold: unsure.filter(({ phone }, at) => takesMessages(phone) && !people[at]?.message).length,
    moved: moved.map(row => shown(row, told.get(row.applicationId))),
    nextFree: times && freeSlots(times, now, 1)[0],
    mayMove: mayCheck(FIRST_CHECK, actor.role),
  }
}

type Row = {
  id: string
  startsAt: Date
  number: string
  name: string | null
  phone: string
  variant: Variant
}
type Message = Omit<messages.Last, 'topic'>

const shown = ({ id, startsAt, number, name, phone, variant }: Row, message: Message | undefined) => ({
  ...{ id, startsAt, number, variant },
  name: name ?? '',
  maskedPhone: maskPhone(phone),
  message: message ? { id: message.id, state: message.state, withdrawnBecause: null } : null,
})
