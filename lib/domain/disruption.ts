import { OPEN_STATES, type State, workflow } from './workflow'

/** Sebab gangguan — what keeps the office from working as usual. `closure` is planned: a day or hours the counter is shut. */
export const DISRUPTION_CAUSES = [
  'siak',
  'printer',
  'ribbon',
  'card_blanks',
  'recorder',
  'power',
  'network',
  'closure',
  'other',
] as const
export type DisruptionCause = (typeof DISRUPTION_CAUSES)[number]

type CauseRule = {
  /** How staff call it. */
  label: string
  /** What citizens read where staff wrote nothing of their own; empty where only staff can know. */
  words: string
  /** What citizens should do, in the same case. */
  advice: string
  /** The states in which nothing can go on while it lasts: their clocks stop, and what waits there is held. */
  stops: readonly State[]
}

const OFFICE_WORK = OPEN_STATES.filter(state => workflow[state].clock === 'office')
const SIAK_WORK: readonly State[] = ['siak_entry', 'regency_verification', 'print_release', 'card_printing']
const PRINTING: readonly State[] = ['card_printing']

const SENT_FROM_HOME = 'Anda tetap bisa mengirim berkas dari rumah.'
const WE_CALL = 'Berkas tetap kami terima. Kami kabari lewat nomor HP Anda saat KTP-el siap.'

export const disruptionCauses: Record<DisruptionCause, CauseRule> = {
  siak: {
    label: 'Sistem pusat (SIAK)',
    words: 'Sistem pusat sedang terganggu.',
    advice: 'Anda tidak perlu menunggu di sini. Kami kabari lewat nomor HP Anda.',
    stops: SIAK_WORK,
  },
  printer: {
    label: 'Pencetak',
    words: 'Pencetak KTP-el sedang rusak.',
    advice: WE_CALL,
    stops: PRINTING,
  },
  ribbon: {
    label: 'Pita cetak',
    words: 'Pita untuk mencetak KTP-el sedang habis.',
    advice: WE_CALL,
    stops: PRINTING,
  },
  card_blanks: {
    label: 'Blangko',
    words: 'Blangko KTP-el sedang habis.',
    advice: WE_CALL,
    stops: PRINTING,
  },
  /** Nobody's clock runs while they wait to be recorded; which hours it takes is in recording-slot.ts. */
  recorder: {
    label: 'Alat perekaman',
    words: 'Alat perekaman KTP-el kami sedang rusak.',
    advice: `Layanan lain tetap buka. ${SENT_FROM_HOME}`,
    stops: [],
  },
  power: {
    label: 'Listrik',
    words: 'Listrik di kantor kami sedang padam.',
    advice: `Telepon dulu sebelum datang. ${SENT_FROM_HOME}`,
    stops: OFFICE_WORK,
  },
  network: {
    label: 'Jaringan',
    words: 'Jaringan internet di kantor kami sedang terganggu.',
    advice: 'Telepon dulu sebelum datang. KTP-el yang sudah jadi tetap bisa diambil.',
    stops: ['siak_entry', 'card_printing'],
  },
  closure: {
    label: 'Loket tutup (direncanakan)',
    words: '',
    advice: `Silakan datang di waktu lain. ${SENT_FROM_HOME}`,
    stops: OFFICE_WORK,
  },
  /** Nobody can know beforehand what it keeps from going on, and a clock stops only for a known reason. */
  other: { label: 'Lainnya', words: '', advice: 'Telepon dulu sebelum datang.', stops: [] },
}

/** Whether a cause shuts the counter for hours that are known beforehand, so that it ends by itself. */
export const isPlanned = (cause: DisruptionCause) => cause === 'closure'

/** The causes that last until someone says they are over. */
export const LASTING_CAUSES = DISRUPTION_CAUSES.filter(cause => !isPlanned(cause))

/** Whether work in a state cannot go on while a cause lasts, so that its clock stops (docs/decisions/013). */
export const stopsState = (cause: DisruptionCause, state: State) =>
  disruptionCauses[cause].stops.includes(state)

/** Whether what waits in a state is held while a cause lasts. A planned closure stops the clock and holds nothing: everyone knows when it ends. */
export const holdsState = (cause: DisruptionCause, state: State) =>
  !isPlanned(cause) && stopsState(cause, state)

/** The states in which a cause holds what waits. */
export const heldStates = (cause: DisruptionCause): readonly State[] =>
  OPEN_STATES.filter(state => holdsState(cause, state))

/** Gangguan — what citizens are told of one. Planned ones always know their end. */
export type Disruption = {
  id: string
  cause: DisruptionCause
  words: string
  advice: string
  beganAt: Date
  expectedEndAt: Date | null
}

/** How long before it a planned closure is announced. */
const ANNOUNCED_AHEAD = 7 * 24 * 60 * 60 * 1000

/** Whether citizens are told of a disruption nobody ended yet: it has begun, or is a closure of the next seven days that is not over. */
export function isAnnounced({ cause, beganAt, expectedEndAt }: Disruption, now: Date): boolean {
  if (!isPlanned(cause)) return beganAt <= now
  const announcedAt = new Date(beganAt.getTime() - ANNOUNCED_AHEAD)
  return announcedAt <= now && expectedEndAt !== null && now < expectedEndAt
}
