import 'server-only'
import type { Connection } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import type { Document } from '@/db/repositories/documents'
import * as live from '@/db/repositories/live'
import type { Actor } from '@/lib/domain/actor'
import type { ScanDevice } from '@/lib/domain/scan-device'
import { endPause } from './pause-clock'

/** What an officer made a page with, and who: both columns of it, or none for its own sender. */
export const scannedBy = (actor: Actor): { scannedBy: string; scannedWith: ScanDevice } | undefined =>
  actor.kind === 'scanner'
    ? { scannedBy: actor.staff.id, scannedWith: actor.phoneId ? 'phone' : 'desk' }
    : undefined

/** A page that was scanned at the counter, or taken away again: who and with what is traced, a pause of the case ends, and open pages hear of it. Of a sender's own nothing is noted. */
export async function noteScan(
  on: Connection,
  actor: Actor,
  act: 'page_scanned' | 'scan_removed',
  { officeId, applicationId, type }: Document,
  pageId: string,
) {
  const scan = scannedBy(actor)
  if (!scan || actor.kind !== 'scanner') return
  await endPause(on, actor.staff, { id: applicationId, officeId }, new Date())
  await audit.trace(on, {
    ...{ officeId, staffId: scan.scannedBy, act, subjectId: applicationId },
    detail: `${pageId} ${type} ${scan.scannedWith}`,
  })
  await live.announce(on, { officeId, subject: 'application', id: applicationId })
}
