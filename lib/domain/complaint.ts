import type { StaffRole } from './role'

/** Pengaduan — its channels, topics, classes and states. */
export const COMPLAINT_CHANNELS = ['web', 'telephone', 'suggestion_box', 'counter', 'sp4n_lapor'] as const

export const COMPLAINT_TOPICS = ['service', 'time', 'levy', 'conduct', 'information', 'other'] as const
export type ComplaintTopic = (typeof COMPLAINT_TOPICS)[number]

export const complaintTopics: Record<ComplaintTopic, string> = {
  service: 'Layanan tidak sesuai standar',
  time: 'Terlalu lama',
  levy: 'Ada yang meminta uang',
  conduct: 'Sikap petugas',
  information: 'Saya ingin bertanya',
  other: 'Hal lain',
}

export const COMPLAINT_CLASSES = ['information_request', 'non_oversight', 'oversight'] as const
export type ComplaintClass = (typeof COMPLAINT_CLASSES)[number]

export const complaintClasses: Record<ComplaintClass, { label: string; workingDays: number }> = {
  information_request: { label: 'Permintaan informasi', workingDays: 5 },
  non_oversight: { label: 'Tidak berkadar pengawasan', workingDays: 14 },
  oversight: { label: 'Berkadar pengawasan', workingDays: 60 },
}

/** The class a topic starts in: levies and conduct are matters of oversight, and go past the unit to the camat. */
export function classOf(topic: ComplaintTopic): ComplaintClass {
  if (topic === 'information') return 'information_request'
  return topic === 'levy' || topic === 'conduct' ? 'oversight' : 'non_oversight'
}

/** The topic of whoever was asked for money. */
export const levyTopic: ComplaintTopic = 'levy'

/** What someone is told beside a topic: whom it goes to, and how long the answer may take. */
export function topicHint(topic: ComplaintTopic): string {
  const by = `Kami jawab paling lama ${complaintClasses[classOf(topic)].workingDays} hari kerja.`
  if (topic === levyTopic) return `Pungli. Langsung ke camat. ${by}`
  return answererOf(topic) === 'Camat' ? `Langsung ke camat. ${by}` : by
}

/** Who answers a topic, as its complainant reads it. */
export const answererOf = (topic: ComplaintTopic) => (classOf(topic) === 'oversight' ? 'Camat' : 'Petugas')

export const COMPLAINT_STATES = ['received', 'in_progress', 'answered', 'forwarded'] as const
export type ComplaintState = (typeof COMPLAINT_STATES)[number]

export const complaintStates: Record<ComplaintState, string> = {
  received: 'Diterima',
  in_progress: 'Sedang ditangani',
  answered: 'Sudah dijawab',
  forwarded: 'Bukan kewenangan kami, diteruskan',
}

/** States in which someone still waits for an answer. */
export const OPEN_COMPLAINT_STATES: readonly ComplaintState[] = ['received', 'in_progress']

/** Whether a complaint has its answer. */
export const isClosed = (state: ComplaintState) => !OPEN_COMPLAINT_STATES.includes(state)

/** The classes a role may read and answer: matters of oversight go past the section head to the camat. */
export function classesOpenTo(role: StaffRole): readonly ComplaintClass[] {
  if (role === 'district_head') return COMPLAINT_CLASSES
  return role === 'section_head' ? ['information_request', 'non_oversight'] : []
}

/** Whether a member of staff may open a complaint: it is of their office, and of a class that is theirs. */
export const mayOpen = (
  { officeId, role }: { officeId: string; role: StaffRole },
  complaint: { officeId: string; class: ComplaintClass },
) => complaint.officeId === officeId && classesOpenTo(role).includes(complaint.class)

/** Whether a role may read who complained, where they asked to stay hidden from the unit. */
export const seesHiddenNames = (role: StaffRole) => role === 'district_head'

/** How someone complains: by name, hidden from the unit, or as nobody. */
export const COMPLAINANTS = ['named', 'confidential', 'anonymous'] as const
export type Complainant = (typeof COMPLAINANTS)[number]

export const complainants: Record<Complainant, { label: string; hint: string }> = {
  named: { label: 'Beri nama', hint: 'Petugas yang menangani keluhan membacanya.' },
  confidential: {
    label: 'Rahasiakan nama saya',
    hint: 'Hanya camat yang membacanya. Petugas lain hanya membaca ceritanya.',
  },
  anonymous: {
    label: 'Tanpa nama',
    hint: 'Tidak ada yang tahu siapa Anda. Jawabannya hanya bisa dilihat dengan nomor keluhan.',
  },
}
