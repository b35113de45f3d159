import type { Move } from './workflow'

/** Keadaan pesan. "Opened" means an officer opened it in WhatsApp; we never claim more than we know. */
export const MESSAGE_STATES = ['drafted', 'opened', 'sent', 'failed'] as const
export type MessageState = (typeof MESSAGE_STATES)[number]

/** What a citizen is told after a move, link last; undefined where there is nothing to tell. */
export function messageFor(move: Move, link: string): string | undefined {
  const text = texts[move]
  return text && `${text.told}\nLayanan ini tidak dipungut biaya.\n${text.invites}\n${link}`
}

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
