import type { DelegationKind } from './delegation'
import type { DisplayKind } from './display'
import type { StaffRole } from './role'

/** A role held for another: by which delegation, of which kind, on whose order. */
type Acting = { delegationId: string; kind: DelegationKind; document: string; ownRole: StaffRole }

/** A member of staff who is signed in, as the database knows them at this request. Only an operator desa has a village. While they act for another, `role` is the delegated one. */
export type StaffActor = {
  kind: 'staff'
  id: string
  name: string
  role: StaffRole
  officeId: string
  villageCode?: string | null
  acting?: Acting
}

/** A citizen who holds the link, receipt or cookie of one application. */
export type ApplicantActor = { kind: 'applicant'; applicationId: string }

/** Someone who may follow one application's progress, and no more: the QR on a slip, or phone number and code. */
export type FollowerActor = { kind: 'follower'; applicationId: string }

/** Whoever holds the link of a complaint that is being written. Nobody knows who that is. */
export type ComplainantActor = { kind: 'complainant'; draftId: string }

/** A board or a kiosk of an office, connected with a code that staff gave it. Nobody is signed in there. */
export type DisplayActor = { kind: 'display'; id: string; officeId: string; shows: DisplayKind }

/** A counter officer who adds papers to the one case they have open: at the desk, or with their own phone, which was paired for it. */
export type ScannerActor = { kind: 'scanner'; staff: StaffActor; number: string; phoneId?: string }

/** Anyone else. The address is only ever used to limit attempts. */
export type VisitorActor = { kind: 'visitor'; address: string }

/** Who is acting. First argument of every command and query. */
export type Actor =
  | StaffActor
  | ApplicantActor
  | FollowerActor
  | ComplainantActor
  | DisplayActor
  | ScannerActor
  | VisitorActor
