import { Refusal } from '@/lib/domain/refusal'

const OTHER_FORMATS = /<!doctype|<html|<script|<\?php|<svg/i
const ACTIVE = /\/JavaScript|\/Launch|\/EmbeddedFile|\/RichMedia/
const ZIP_END = Buffer.from('PK\u0005\u0006', 'latin1')
const TAIL = 66_000

/** Refuses with `file_type_unknown` a PDF that is also something else or carries programs, where a look at its bytes shows it; with `file_unreadable` one that was cut. Officers still only ever receive it as a download. */
export function assertPlainPdf(content: Buffer) {
  const head = content.subarray(0, 1024).toString('latin1')
  const tail = content.subarray(-TAIL)
  if (!head.startsWith('%PDF-') || OTHER_FORMATS.test(head)) throw new Refusal('file_type_unknown')
  if (tail.includes(ZIP_END) || ACTIVE.test(content.toString('latin1')))
    throw new Refusal('file_type_unknown')
  if (!tail.includes('%%EOF')) throw new Refusal('file_unreadable')
}
