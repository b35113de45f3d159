import { readForm } from './old-page'
import { escapeHtml } from './refill-form'
import type { Visit } from './visit'

/** What the page of a failure says and offers, and what takes its place where something was typed (components/layout/trouble-message.tsx). */
export const KEPT_WORDS = 'Yang sudah Anda kirim tetap tersimpan. Coba lagi sebentar lagi.'
const LOST_WORDS =
  'Isian yang baru Anda kirim belum tersimpan, tetapi masih ada di halaman ini. Kirim sekali lagi sebentar lagi.'
const TRY_AGAIN = /<a\b[^>]*class="([^"]*)"[^>]*>Coba lagi<\/a>/

/**
 * The page of a failure with what was typed in it: a form that sends the very same once more, under the same press, so that what
 * did arrive is not done twice. The page as it is where nothing was typed, or a password, which no page may hold.
 */
export async function offerAgain(page: string, { request, body }: Visit): Promise<string> {
  const sent = await readForm(body.whole(), request.headers['content-type'])
  const fields = [...sent].filter((field): field is [string, string] => typeof field[1] === 'string')
  if (fields.length === 0 || sent.has('password')) return page
  const hidden = fields.map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}"/>`,
  )
  return page
    .replace(KEPT_WORDS, LOST_WORDS)
    .replace(
      TRY_AGAIN,
      (_, look: string) =>
        `<form method="post" enctype="multipart/form-data">${hidden.join('')}<button class="${look}">Kirim sekali lagi</button></form>`,
    )
}
