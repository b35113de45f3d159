/** Peran petugas — who may sign in, in the two organisations and the villages (standar pelayanan, langkah 2–8). */
export const STAFF_ROLES = [
  'counter_officer',
  'section_head',
  'siak_operator',
  'regency_verifier',
  'district_head',
  'village_operator',
  'admin',
] as const

export type StaffRole = (typeof STAFF_ROLES)[number]

/** Everyone the workflow knows: the staff and pemohon, who has no account. */
export type Role = StaffRole | 'applicant'

export const roleLabels: Record<Role, string> = {
  applicant: 'Pemohon',
  counter_officer: 'Petugas loket',
  section_head: 'Kepala Seksi Pelayanan',
  siak_operator: 'Operator SIAK kecamatan',
  regency_verifier: 'Verifikator SIAK kabupaten',
  district_head: 'Camat',
  village_operator: 'Operator desa',
  admin: 'Admin',
}

/** A role as whoever opens an office types it (docs/runbook.md). */
export const roleWords: Record<string, StaffRole> = {
  loket: 'counter_officer',
  kasi: 'section_head',
  operator: 'siak_operator',
  verifikator: 'regency_verifier',
  camat: 'district_head',
  desa: 'village_operator',
  admin: 'admin',
}

/** Whether a role works for the regency, and so sees every office of it. */
export const isRegencyWide = (role: StaffRole) => role === 'regency_verifier'

/** Who may take in a walk-in and record biometrics at the counter. */
export const worksAtCounter = (role: StaffRole) => role === 'counter_officer'

/** Who reads the guest book: the counter that keeps it, and those who answer for the service. */
export const readsGuestBook = (role: StaffRole) => worksAtCounter(role) || role === 'section_head'

/** Who connects boards and kiosks, and cuts them off. */
export const managesDisplays = (role: StaffRole) => role === 'admin' || role === 'section_head'

/** Who says how many people can be given the same hour for their recording. */
export const setsRecordingPlaces = (role: StaffRole) => role === 'admin'

/** Who files for residents of a village, and belongs to that one village. */
export const filesForVillage = (role: StaffRole) => role === 'village_operator'

/** Who prints numbered forms for days without power, and answers for every number. */
export const keepsPaperForms = (role: StaffRole) => worksAtCounter(role) || role === 'section_head'

/** Who keeps blanks, ribbon and film, and counts them: whoever prints, and the head who answers for them. */
export const keepsSupplies = (role: StaffRole) => role === 'siak_operator' || role === 'section_head'

/** Who takes in originals at an office, knows where they are and gives them back. */
export const keepsOriginals = (role: StaffRole) => worksAtCounter(role) || keepsSupplies(role)

/** Who has originals destroyed, before a witness. */
export const destroysOriginals = (role: StaffRole) => role === 'section_head'

type Colleague = { id: string; role: StaffRole }

/** Whether someone of the same office may be the witness of what another does: anyone who works in the house, but oneself. */
export const mayWitness = (actor: { id: string }, colleague: Colleague) =>
  colleague.id !== actor.id && !filesForVillage(colleague.role)

/** Who may read the report page: those who answer for the service. */
export const mayReadReports = (role: StaffRole) =>
  role === 'section_head' || role === 'district_head' || role === 'admin'

/** Who publishes a new version of the office's service standard. */
export const mayPublishStandard = (role: StaffRole) => role === 'admin'

/** Who may read and answer complaints. Conduct of staff is the camat's. */
export const mayHandleComplaints = (role: StaffRole) => role === 'section_head' || role === 'district_head'

/** Who may open an application's papers: those who decide on it somewhere on its road. */
export const mayOpenApplications = (role: StaffRole) =>
  role === 'counter_officer' ||
  role === 'section_head' ||
  role === 'siak_operator' ||
  role === 'regency_verifier'

/** Who declares a disruption and ends it. */
export const declaresDisruptions = (role: StaffRole) => role === 'section_head' || role === 'siak_operator'

/** Who looks after the people an outage keeps waiting: gives out collection slips and tells those at home. */
export const looksAfterHeld = (role: StaffRole) => worksAtCounter(role) || declaresDisruptions(role)

/** Who reads requests for a home visit and arranges them. */
export const arrangesHomeVisits = (role: StaffRole) => role === 'counter_officer' || role === 'section_head'
