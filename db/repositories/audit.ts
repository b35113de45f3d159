import { beforeCommit } from '@/db/before-commit'
import type { Connection } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import type { AuditedAct } from '@/lib/domain/audit'

type Trace = { officeId: string; staffId?: string; act: AuditedAct; subjectId?: string; detail?: string }

/** Writes one trace, last of all its transaction does. The database chains it to the one before of its office, one transaction after another, and lets nobody change it. */
export const trace = (on: Connection, trace: Trace): Promise<void> =>
  beforeCommit(on, () => on.insert(auditEvents).values(trace))
