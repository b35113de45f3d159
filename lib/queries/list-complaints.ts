import 'server-only'
import { database } from '@/db/client'
import * as complaints from '@/db/repositories/complaints'
import type { StaffActor } from '@/lib/domain/actor'
import {
  COMPLAINT_STATES,
  classesOpenTo,
  isClosed,
  OPEN_COMPLAINT_STATES,
  seesHiddenNames,
} from '@/lib/domain/complaint'
import { Refusal } from '@/lib/domain/refusal'
import { isDay, officeDay } from '@/lib/domain/working-days'

const PAGE = 25

/** Complaints a member of staff may answer, longest waiting first, or those that have their answer. Refuses with `not_found` roles that answer none. */
export async function listComplaints(
  actor: StaffActor,
  { closed = false, after }: { closed?: boolean; after?: string } = {},
) {
  const classes = classesOpenTo(actor.role)
  if (classes.length === 0) throw new Refusal('not_found')
  const which = (isDone: boolean) => ({
    officeId: actor.officeId,
    classes,
    states: isDone ? COMPLAINT_STATES.filter(isClosed) : OPEN_COMPLAINT_STATES,
  })
  const [open, done, found] = await Promise.all([
    complaints.countOf(database(), which(false)),
    complaints.countOf(database(), which(true)),
    complaints.list(database(), which(closed), PAGE + 1, readCursor(after)),
  ])

  const today = officeDay(new Date())
  const rows = found.slice(0, PAGE).map(({ name, ...row }) => ({
    ...row,
    name: row.isConfidential && !seesHiddenNames(actor.role) ? null : name,
    isOverdue: !isClosed(row.state) && row.dueOn < today,
  }))
  const last = rows.at(-1)
  const next = found.length > PAGE && last ? `${last.receivedOn}_${last.id}` : undefined
  return { open, done, rows, next }
}

/** A cursor from an address; a broken one begins at the start. */
function readCursor(after?: string): complaints.Cursor | undefined {
  const [, receivedOn, id] =
    after?.match(/^(\d{4}-\d{2}-\d{2})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/) ?? []
  return receivedOn && id && isDay(receivedOn) ? { receivedOn, id } : undefined
}
