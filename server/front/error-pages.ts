import { createHash } from 'node:crypto'
import { escapeHtml } from './refill-form'

/** What every page says of its office. */
export type OfficeWords = { phone?: string; marking?: string }

type Words = { title: string; text: string }

const WORDS: Record<number, Words> = {
  400: {
    title: 'Alamat tidak terbaca',
    text: 'Periksa lagi alamat yang Anda ketik, atau mulai dari halaman depan.',
  },
  403: {
    title: 'Kiriman ini tidak datang dari halaman kami',
    text: 'Kami tidak menerimanya. Buka lagi halamannya di portal ini, lalu kirim sekali lagi.',
  },
  404: {
    title: 'Halaman tidak ditemukan',
    text: 'Alamat ini tidak ada atau sudah pindah. Mulailah dari halaman depan.',
  },
  405: { title: 'Permintaan tidak dikenal', text: 'Kembali ke halaman sebelumnya, lalu coba sekali lagi.' },
  408: {
    title: 'Kiriman terputus',
    text: 'Sambungan berhenti sebelum semuanya sampai. Kembali ke halaman sebelumnya, lalu kirim sekali lagi.',
  },
  409: {
    title: 'Halaman ini sudah lama terbuka',
    text: 'Belum ada yang terkirim. Buka lagi halamannya, lalu kirim sekali lagi.',
  },
  413: {
    title: 'Kiriman terlalu besar',
    text: 'Kembali ke halaman sebelumnya, lalu kirim foto yang lebih kecil atau satu per satu.',
  },
  500: {
    title: 'Ada gangguan di pihak kami',
    text: 'Ini bukan kesalahan Anda. Coba sekali lagi beberapa menit lagi. Berkas yang sudah punya nomor bukti tetap aman.',
  },
  503: {
    title: 'Kantor belum dibuka di portal ini',
    text: 'Kami sedang menyiapkannya. Untuk sementara, silakan datang langsung ke kantor kecamatan.',
  },
}

const STYLE = [
  ':root{color-scheme:light}',
  'body{margin:0;background:#f7f6f2;color:#1d2433;font:18px/1.6 system-ui,sans-serif}',
  'main{max-width:34rem;margin:0 auto;padding:4rem 1.25rem}',
  'h1{font-size:1.75rem;line-height:1.2;margin:0 0 1rem}',
  'a{color:#0b4f8a;display:inline-block;padding:.75rem 0}',
  'small{color:#4d5666}',
  'aside{background:#ffc531;color:#052b2a;text-align:center;padding:.25rem 1rem}',
].join('')

/** For the Content-Security-Policy of these pages, whose style sheet is inside them. */
export const errorStyleHash = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`

/** A calm page that depends on nothing else, for when nothing else can be relied on; of the office it says what was heard before. `back` is the page it came from. */
export function errorPage(
  status: number,
  { id, back }: { id: string; back?: string },
  { phone, marking }: OfficeWords = {},
): string {
  const { title, text } = WORDS[status] ?? {
    title: 'Ada gangguan',
    text: 'Coba sekali lagi beberapa menit lagi.',
  }
  const band = marking ? `<aside aria-label="Demonstrasi">${marking}</aside>` : ''
  const wayBack = back ? `<p><a href="${escapeHtml(back)}">Kembali ke halaman sebelumnya</a></p>` : ''
  const call = phone ? `<p>Telepon: <a href="tel:${phone.replace(/\D/g, '')}">${phone}</a></p>` : ''
  return `<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} – Tuntas</title><style>${STYLE}</style></head><body>${band}<main><h1>${title}</h1><p>${text}</p>${wayBack}<p><a href="/">Ke halaman depan</a></p><p><a href="/pengaduan">Sampaikan keluhan</a></p>${call}<p><small>Kode kejadian: ${id}</small></p></main></body></html>`
}
