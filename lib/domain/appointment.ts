/** Alasan janji perekaman — why someone is not recorded at once, or not at the time they were given. */
export const APPOINTMENT_REASONS = ['queue', 'outage', 'under_age', 'citizen_asked'] as const
export type AppointmentReason = (typeof APPOINTMENT_REASONS)[number]

export const appointmentReasons: Record<AppointmentReason, string> = {
  queue: 'Antrean penuh',
  outage: 'Alat atau sistem terganggu',
  under_age: 'Belum 17 tahun',
  citizen_asked: 'Permintaan warga',
}

/** How an appointment ended: they were recorded, another time was given, they did not come, or their case went on or away without it. */
export const APPOINTMENT_OUTCOMES = ['recorded', 'moved', 'missed', 'freed'] as const
export type AppointmentOutcome = (typeof APPOINTMENT_OUTCOMES)[number]

export const appointmentOutcomes: Record<AppointmentOutcome, string> = {
  recorded: 'Sudah direkam',
  moved: 'Dipindah',
  missed: 'Tidak datang',
  freed: 'Dilepas',
}

/** Those that say something of a day's list; the others were given back before anyone came. */
export const SEEN_OUTCOMES: readonly AppointmentOutcome[] = ['recorded', 'missed']
