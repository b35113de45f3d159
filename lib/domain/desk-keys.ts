type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean }

/** A pressed key as the page names it: k, shift+r, ?, ctrl+enter. Undefined for what the desk leaves to the browser. */
export function keyNameOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string | undefined {
  if (altKey || key === ' ') return undefined
  const plain = key === '=' ? '+' : key.toLowerCase()
  if (ctrlKey || metaKey) return shiftKey ? undefined : `ctrl+${plain}`
  return shiftKey && /^\p{L}$/u.test(plain) ? `shift+${plain}` : plain
}

/** Whether a key works by itself, without Ctrl: such keys can be switched off, and rest while someone types (WCAG 2.1.4). */
export const isSingleKey = (name: string) => !name.startsWith('ctrl+')

/** Every key of the desk, and what it does. */
export const DESK_KEYS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['J', 'K'], does: 'Berkas sebelumnya, berkas berikutnya' },
  { keys: ['1', '…', '9'], does: 'Nyatakan berkas nomor itu sesuai, atau batalkan' },
  { keys: ['[', ']'], does: 'Lembar sebelumnya, lembar berikutnya' },
  { keys: ['R', 'Shift R'], does: 'Putar lembar ke kanan, ke kiri' },
  { keys: ['+', '−', '0'], does: 'Perbesar, perkecil, kembali ke 100 %' },
  { keys: ['N'], does: 'Panggil nomor antrean berikutnya' },
  { keys: ['/'], does: 'Cari berkas' },
  { keys: ['Ctrl K'], does: 'Perintah dan pencarian' },
  { keys: ['Ctrl Enter'], does: 'Langkah utama berkas ini' },
  { keys: ['Esc'], does: 'Tutup kotak yang terbuka' },
  { keys: ['?'], does: 'Daftar tombol ini' },
]
