import 'server-only'
import { MOST_PDF_PAGES } from '@/lib/domain/document'
import { Refusal } from '@/lib/domain/refusal'
import { countPdfPages } from './count-pdf-pages'
import { inTurn } from './turns'

const OTHER_FORMATS = /<!doctype|<html|<script|<\?php|<svg/i
const ACTIVE = /\/JavaScript|\/Launch|\/EmbeddedFile|\/RichMedia/
const ZIP_END = Buffer.from('PK\u0005\u0006', 'latin1')
const TAIL = 66_000

/**
 * Refuses with `file_type_unknown` a PDF that is also something else or carries programs, where a look at its bytes shows it; with
 * `pdf_unreadable` one that was cut or cannot be opened, `pdf_locked` one with a password, `pdf_too_long` one of more than 20 pages.
 * Officers still only ever receive it as a download.
 */
export async function assertPlainPdf(content: Buffer): Promise<void> {
  assertNothingElse(content)
  const { pages, isLocked } = await inTurn(() => countPdfPages(content))
  if (isLocked) throw new Refusal('pdf_locked')
  if (!pages) throw new Refusal('pdf_unreadable')
  if (pages > MOST_PDF_PAGES) throw new Refusal('pdf_too_long')
}

function assertNothingElse(content: Buffer) {
  const head = content.subarray(0, 1024).toString('latin1')
  const tail = content.subarray(-TAIL)
  if (!head.startsWith('%PDF-') || OTHER_FORMATS.test(head)) throw new Refusal('file_type_unknown')
  if (tail.includes(ZIP_END) || ACTIVE.test(content.toString('latin1')))
    throw new Refusal('file_type_unknown')
  if (!tail.includes('%%EOF')) throw new Refusal('pdf_unreadable')
}
