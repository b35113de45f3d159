/** Pengaduan — its channels, topics, classes and states (product §8). */
export const COMPLAINT_CHANNELS = ['web', 'telephone', 'suggestion_box', 'counter', 'sp4n_lapor'] as const
export type ComplaintChannel = (typeof COMPLAINT_CHANNELS)[number]

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

export const COMPLAINT_STATES = ['received', 'in_progress', 'answered', 'forwarded'] as const
export type ComplaintState = (typeof COMPLAINT_STATES)[number]

export const complaintStates: Record<ComplaintState, string> = {
  received: 'Diterima',
  in_progress: 'Sedang ditangani',
  answered: 'Sudah dijawab',
  forwarded: 'Bukan kewenangan kami, diteruskan',
}
