import { contentType } from './dress'
import { escapeHtml } from './refill-form'
import type { Visit } from './visit'

/** What the page of a failure says and offers, and what takes its place where something was sent (components/layout/trouble-message.tsx). */
export const KEPT_WORDS = 'Yang sudah Anda kirim tetap tersimpan. Coba lagi sebentar lagi.'
const LOST_WORDS =
  'Isian yang baru Anda kirim belum tersimpan, tetapi masih ada di halaman ini. Kirim sekali lagi sebentar lagi.'
const FILES_KEPT_WORDS =
  'Foto yang baru Anda kirim sudah kami simpan, tetapi belum selesai kami catat. Kirim sekali lagi sebentar lagi. Fotonya tidak perlu dipilih lagi.'
const FILES_LOST_WORDS =
  'Foto yang baru Anda kirim belum tersimpan. Kirim sekali lagi sebentar lagi, lalu pilih lagi fotonya.'
const TRY_AGAIN = /<a\b[^>]*class="([^"]*)"[^>]*>Coba lagi<\/a>/

/** Whether an answer is no page but the form that a fault of ours kept from being done, for the page of the failure. */
export const isFormToSendAgain = (visit: Visit) =>
  visit.response.statusCode >= 500 && contentType(visit).startsWith('application/x-www-form-urlencoded')

/**
 * The page of a failure with what was sent in it: a form that sends the very same once more, under the same press, so that what
 * did arrive is not done twice. The page as it is where nothing was typed, or a password, which no page may hold.
 */
export function offerAgain(page: string, sent: FormData): string {
  const fields = [...sent].filter((field): field is [string, string] => typeof field[1] === 'string')
  if (fields.length === 0 || sent.has('password')) return page
  const hidden = fields.map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}"/>`,
  )
  return page
    .replace(KEPT_WORDS, wordsFor(sent))
    .replace(
      TRY_AGAIN,
      (_, look: string) =>
        `<form method="post" enctype="multipart/form-data">${hidden.join('')}<button class="${look}">Kirim sekali lagi</button></form>`,
    )
}

function wordsFor(sent: FormData): string {
  if (sent.has('kept')) return FILES_KEPT_WORDS
  return sent.has('unkept') ? FILES_LOST_WORDS : LOST_WORDS
}
