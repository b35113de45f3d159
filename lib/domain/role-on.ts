import type { Actor, StaffActor } from './actor'
import { filesForVillage, isRegencyWide, type Role } from './role'

/** What it takes to know whose an application is. */
type Belonging = { id: string; officeId: string; regencyId: string | null }

/** The role someone has on one application, or undefined for a stranger, to whom it does not exist. An operator desa acts through the application's own link, as its applicant, and by no other door. */
export function roleOn(application: Belonging, actor: Actor): Role | undefined {
  if (actor.kind === 'applicant') return actor.applicationId === application.id ? 'applicant' : undefined
  if (actor.kind !== 'staff' || filesForVillage(actor.role)) return undefined
  const home = isRegencyWide(actor.role) ? application.regencyId : application.officeId
  return home === actor.officeId ? actor.role : undefined
}

/** Whose applications a member of staff may know of: their office's, or those of every office of their regency. */
export const scopeOf = ({ role, officeId }: StaffActor) =>
  isRegencyWide(role) ? { regencyId: officeId } : { officeId }
