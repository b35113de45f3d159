import type { Connection } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import type { AuditedAct } from '@/lib/domain/audit'

type Trace = { officeId: string; staffId?: string; act: AuditedAct; subjectId?: string; detail?: string }

/** Writes one trace. The database chains it to the one before and lets nobody change it. */
export async function trace(on: Connection, trace: Trace) {
  await on.insert(auditEvents).values(trace)
}
