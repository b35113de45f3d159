import type { Move } from './workflow'

/** Keadaan pesan. "Opened" means an officer opened it in WhatsApp; we never claim more than we know. */
export const MESSAGE_STATES = ['drafted', 'opened', 'sent', 'failed'] as const
export type MessageState = (typeof MESSAGE_STATES)[number]

/** What a citizen is told after a move, link last; undefined where there is nothing to tell. */
export function messageFor(move: Move, link: string): string | undefined {
  const text = texts[move]
  return text && `${text}\nLayanan ini tidak dipungut biaya.\n${link}`
}

const texts: Partial<Record<Move, string>> = {
  hand_in: 'Berkas KTP-el Anda sudah kami terima. Lihat kabarnya di sini:',
  send_back: 'Ada berkas KTP-el yang perlu Anda lengkapi. Lihat yang mana di sini:',
  reject: 'Permohonan KTP-el Anda tidak dapat diproses. Lihat alasannya di sini:',
  print: 'KTP-el Anda siap diambil. Bawa KK asli dan kode berkas.',
  hand_over: 'KTP-el Anda sudah diserahkan. Nilai layanan kami, satu menit saja:',
}
