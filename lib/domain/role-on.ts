import type { Actor } from './actor'
import { isRegencyWide, type Role } from './role'

/** What it takes to know whose an application is. */
type Belonging = { id: string; officeId: string; regencyId: string | null }

/** The role someone has on one application, or undefined for a stranger, to whom it does not exist. */
export function roleOn(application: Belonging, actor: Actor): Role | undefined {
  if (actor.kind === 'applicant') return actor.applicationId === application.id ? 'applicant' : undefined
  if (actor.kind !== 'staff') return undefined
  const home = isRegencyWide(actor.role) ? application.regencyId : application.officeId
  return home === actor.officeId ? actor.role : undefined
}
