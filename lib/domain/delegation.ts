import { roleLabels, type StaffRole } from './role'

/** How someone holds a role that is not their own: for a vacant post, or for days of absence. */
export const DELEGATION_KINDS = ['plh', 'plt'] as const
export type DelegationKind = (typeof DELEGATION_KINDS)[number]

export const delegationKinds: Record<DelegationKind, { short: string; label: string }> = {
  plh: { short: 'Plh.', label: 'Plh. (pelaksana harian, pejabatnya berhalangan)' },
  plt: { short: 'Plt.', label: 'Plt. (pelaksana tugas, jabatannya kosong)' },
}

/** An order holds for three months at most; it is extended with a new one (SE Kepala BKN 1/SE/I/2021). */
export const MOST_DELEGATED_DAYS = 92

/** Roles that can be held for someone: not that of a village's own operator, and never the admin's, who decides nothing. */
export const DELEGABLE_ROLES = [
  'counter_officer',
  'section_head',
  'siak_operator',
  'regency_verifier',
  'district_head',
] as const satisfies readonly StaffRole[]

const isDelegable = (role: StaffRole) => DELEGABLE_ROLES.some(one => one === role)

type Official = { role: StaffRole; acting?: { kind: DelegationKind; document: string } }

/** Which roles someone may place in other hands: the admin all of the office, the head of section their own. Whoever acts for another passes nothing on. */
export function mayDelegate({ role, acting }: Official): readonly StaffRole[] {
  if (acting) return []
  if (role === 'admin') return DELEGABLE_ROLES
  return role === 'section_head' ? [role] : []
}

/** Whether someone of a role may hold another for a time. The admin decides no application, also not under another name. */
export const mayActAs = (own: StaffRole, delegated: StaffRole) =>
  own !== delegated && isDelegable(own) && isDelegable(delegated)

type Term = { startsOn: string; endsOn: string; endedAt: Date | null }

/** Where a delegation stands on a day of Lumajang (YYYY-MM-DD): both of its days are part of it. */
export function phaseOf({ startsOn, endsOn, endedAt }: Term, today: string): 'coming' | 'current' | 'over' {
  if (endedAt || endsOn < today) return 'over'
  return startsOn > today ? 'coming' : 'current'
}

/** "Plh. Kepala Seksi Pelayanan". */
export const actingTitle = (kind: DelegationKind, role: StaffRole) =>
  `${delegationKinds[kind].short} ${roleLabels[role]}`

/** As what someone decides now: their own role, or the one they hold for another. */
export const titleOf = ({ role, acting }: Official) =>
  acting ? actingTitle(acting.kind, role) : roleLabels[role]

/** Who signs, as papers print it: "Agus Prasetyo, Plh. Kepala Seksi Pelayanan (800/12/35.08.10/2026)". */
export const signatoryLine = (actor: Official & { name: string }) =>
  `${actor.name}, ${titleOf(actor)}${actor.acting ? ` (${actor.acting.document})` : ''}`
