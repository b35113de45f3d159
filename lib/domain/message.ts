import { type Variant, variants } from './service'
import type { Move } from './workflow'

/** Keadaan pesan. "Opened" means an officer opened it in WhatsApp; we never claim more than we know. */
export const MESSAGE_STATES = ['drafted', 'opened', 'sent', 'failed'] as const
export type MessageState = (typeof MESSAGE_STATES)[number]

/** The moves a citizen is told of. */
const TOLD_MOVES = [
  'hand_in',
  'send_back',
  'reject',
  'print',
  'hand_over',
  'undo_handover',
] as const satisfies readonly Move[]
type ToldMove = (typeof TOLD_MOVES)[number]

/** Whether a citizen is told of a move. */
export const isTold = (move: Move): move is ToldMove => TOLD_MOVES.some(told => told === move)

/** Isi kabar — what a message tells: a move, or what else there is to know. */
export const MESSAGE_TOPICS = [
  ...TOLD_MOVES,
  'card_waits',
  'held',
  'resumed',
  'appointment',
  'appointment_unsure',
  'appointment_stands',
  'appointment_missed',
] as const
export type MessageTopic = (typeof MESSAGE_TOPICS)[number]

type About = {
  variant: Variant
  /** Whose it is, among those who share a phone: Siti A. */
  shortName: string
  /** The office waits for them at the counter. */
  mustCome: boolean
  /** They were told the same before, and then that it was undone. */
  isAgain: boolean
  /** They answered the survey already. */
  hasAnswered: boolean
  link: string
}

/** What a citizen is told after a move: whose application, what happened, what it costs, the link last. */
export function messageFor(move: ToldMove, about: About): string {
  const { variant, shortName, mustCome, isAgain, hasAnswered, link } = about
  const text: Telling = texts[move]
  const told = mustCome && move === 'hand_in' ? `${text.told} Datang ke loket membawa aslinya.` : text.told
  const said = (isAgain && text.again) || told
  const invites = hasAnswered ? LOOK : text.invites
  const whose = `${variants[variant].label}, ${shortName}`
  return `${whose}: ${said}\n${FREE}\n${invites}\n${link}`
}

const LOOK = 'Lihat kabarnya di sini:'
const FREE = 'Layanan ini tidak dipungut biaya.'

/** Told to whoever is not at the office while an outage holds their application: what is out of order, in the office's words. */
export const heldMessage = (words: string, link: string) =>
  `${words} Berkas KTP-el Anda aman dan kami lanjutkan begitu pulih. Anda tidak perlu datang dulu.\n${FREE}\n${LOOK}\n${link}`

/** Told to everyone whose application was held, once it is over. */
export const resumedMessage = (link: string) =>
  `Gangguan di kantor kami sudah selesai. Berkas KTP-el Anda kami lanjutkan.\n${FREE}\n${LOOK}\n${link}`

/** Told to whose card still waits at the counter. */
export const collectMessage = (link: string) =>
  `KTP-el Anda sudah jadi dan menunggu diambil di loket. Bawa KK asli dan kode berkas.\n${FREE}\n${LOOK}\n${link}`

type Telling = { told: string; again?: string; invites: string }

/** What happened, and what the link is for. */
const texts: Record<ToldMove, Telling> = {
  hand_in: { told: 'berkas sudah kami terima.', invites: LOOK },
  send_back: { told: 'ada berkas yang perlu Anda lengkapi.', invites: 'Lihat yang mana di sini:' },
  reject: { told: 'permohonan tidak dapat diproses.', invites: 'Lihat alasannya di sini:' },
  print: {
    told: 'sudah siap diambil. Bawa KK asli dan kode berkas.',
    invites: LOOK,
  },
  hand_over: {
    told: 'sudah diserahkan.',
    again: 'kini sudah diserahkan, sesudah penyerahan sebelumnya dibatalkan.',
    invites: 'Nilai layanan kami, satu menit saja:',
  },
  undo_handover: {
    told: 'penyerahan tadi dibatalkan. Kartunya ada lagi di loket. Bawa KK asli dan kode berkas.',
    invites: LOOK,
  },
}
