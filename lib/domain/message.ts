import type { Move } from './workflow'

/** Keadaan pesan. "Opened" means an officer opened it in WhatsApp; we never claim more than we know. */
export const MESSAGE_STATES = ['drafted', 'opened', 'sent', 'failed'] as const
export type MessageState = (typeof MESSAGE_STATES)[number]

/** What a citizen is told after a move, link last; undefined where there is nothing to tell. */
export function messageFor(move: Move, link: string): string | undefined {
  const text = texts[move]
  return text && `${text.told}\n${FREE}\n${text.invites}\n${link}`
}

const FREE = 'Layanan ini tidak dipungut biaya.'

/** Told to whoever is not at the office while an outage holds their application: what is out of order, in the office's words. */
export const heldMessage = (words: string, link: string) =>
  `${words} Berkas KTP-el Anda aman dan kami lanjutkan begitu pulih. Anda tidak perlu datang dulu.\n${FREE}\nLihat kabarnya di sini:\n${link}`

/** Told to everyone whose application was held, once it is over. */
export const resumedMessage = (link: string) =>
  `Gangguan di kantor kami sudah selesai. Berkas KTP-el Anda kami lanjutkan.\n${FREE}\nLihat kabarnya di sini:\n${link}`

/** What happened, and what the link is for. */
const texts: Partial<Record<Move, { told: string; invites: string }>> = {
  hand_in: { told: 'Berkas KTP-el Anda sudah kami terima.', invites: 'Lihat kabarnya di sini:' },
  send_back: { told: 'Ada berkas KTP-el yang perlu Anda lengkapi.', invites: 'Lihat yang mana di sini:' },
  reject: { told: 'Permohonan KTP-el Anda tidak dapat diproses.', invites: 'Lihat alasannya di sini:' },
  print: {
    told: 'KTP-el Anda siap diambil. Bawa KK asli dan kode berkas.',
    invites: 'Lihat kabarnya di sini:',
  },
  hand_over: { told: 'KTP-el Anda sudah diserahkan.', invites: 'Nilai layanan kami, satu menit saja:' },
}
