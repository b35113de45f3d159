import { expect, test } from 'vitest'
import { type RefusalReason, refusals } from '@/lib/domain/refusal'
import { moves, stageLabels, workflow } from '@/lib/domain/workflow'
import { catalogueOf, type Entry, madeOf, sentencesOf, sourcesIn, wordsIn } from './catalogue'

/** The service standard, word for word as it was decreed. */
const DECREED = 'components/service/published-standard.tsx'
/** What only staff fill in or read, though it lies among what both do. */
const STAFF_FILES =
  /^lib\/domain\/(?:role|siak-ledger|siak-ledger-form|regency-list|regency-desk|reconciliation|decision|move-form|judge-form|handover|handover-form|supply-form|office-form|sign-in-form)\.ts$/
/** Of the road, the names by which staff know a step or a move; what it tells is the citizen's. */
const isStaffName = ({ path, key }: Entry) =>
  /^lib\/domain\/(?:workflow|record-status)\.ts$/.test(path) && /^(?:label|short|done|sign)$/.test(key ?? '')
const STAFF_REFUSALS: readonly RefusalReason[] = [
  'applicant_incomplete',
  'own_acceptance',
  'biometrics_missing',
  'return_reason_missing',
  'siak_reference_missing',
  'record_status_missing',
  'record_status_older',
  'list_is_workbook',
  'nothing_flagged',
  'not_now',
  'changed_meanwhile',
  'receiver_is_applicant',
]

const publicFiles = [
  ...madeOf([
    ...sourcesIn('app/(public)'),
    ...sourcesIn('app/(display)'),
    ...['app/error.tsx', 'app/global-error.tsx', 'app/not-found.tsx', 'app/layout.tsx'],
    'lib/domain/refusal.ts',
  ]),
  ...sourcesIn('server/front'),
  ...sourcesIn('public/skrip'),
]
const read = catalogueOf(publicFiles).filter(
  entry =>
    entry.path !== DECREED &&
    !STAFF_FILES.test(entry.path) &&
    !isStaffName(entry) &&
    !STAFF_REFUSALS.some(reason => reason === entry.key),
)
/** What the front server looks for in an answer that was none, and never shows. */
const LOOKED_FOR = 'Internal Server Error'
/** What staff read too: English and capitals are as strange to them. */
const all = catalogueOf([
  ...new Set([...publicFiles, ...madeOf([...sourcesIn('app/(staff)'), ...sourcesIn('lib/domain')])]),
]).filter(({ text }) => text !== LOOKED_FOR)

test('every page is read: the status, the hours, and what the front server says itself', () => {
  const texts = read.map(({ text }) => text)
  for (const text of [
    workflow.counter_check.now,
    workflow.card_printing.late,
    moves.send_back.told,
    stageLabels.printed,
    'Kami membaca kiriman Anda paling lambat hari kerja berikutnya.',
    'Loket tutup sebentar. Buka lagi pukul ….',
    'Tautan tersalin',
  ])
    expect(texts).toContain(text)
  expect(texts.some(text => text.includes('Isian Anda masih ada. Periksa sebentar'))).toBe(true)
  expect(texts).not.toContain(moves.validate.done)
})

const offences = (entries: Entry[], isOne: (text: string) => unknown) =>
  entries.filter(({ text }) => isOne(text)).map(({ path, text }) => `${path}: ${text}`)

test('E-01 sentences are short: twelve words on average, never more than twenty', () => {
  const sentences = read.flatMap(({ path, text }) =>
    sentencesOf(text).map(sentence => ({ path, text: sentence })),
  )
  expect(sentences.length).toBeGreaterThan(500)
  expect(offences(sentences, sentence => wordsIn(sentence) > 20)).toEqual([])
  const words = sentences.reduce((sum, { text }) => sum + wordsIn(text), 0)
  expect(words / sentences.length).toBeLessThanOrEqual(12)
})

const BANNED =
  /unggah|verifikasi|validasi|\bsubmit\b|\bupload\b|\blog ?in\b|pemohon|mohon untuk dapat|dimaksud|tersebut di atas|\bguna\b|sehubungan dengan|tidak valid|terjadi kesalahan|silakan hubungi admin|Rp ?0|\bAnda salah\b/i

test('E-02 nobody outside the office reads the words of an office', () => {
  expect(offences(read, text => BANNED.test(text))).toEqual([])
})

/** What a sentence that helps begins with, or holds after a comma. */
const IMPERATIVE =
  /(?:^|[.,;] )(?:lalu |atau )?(?:Isi|Pilih|Tulis|Periksa|Buka|Coba|Kirim|Muat|Minta|Mintalah|Foto|Hapus|Tandai|Catat|Tekan|Ceritakan|Masuk|Datang|Jawab|Centang|Kosongkan|Silakan|Sebutkan|Tunggu|Ketik|Pakai|Pakailah|Simpan|Lihat|Cocokkan|Tanyakan|Nyatakan|Rekam|Lanjutkan|Kembali|Ringkas|Persingkat)\b|Anda tidak perlu/i

/** Where what was typed is checked. */
const SAYS_NO = /^lib\/domain\/(?:.+-form|nik|phone|person-name|village|service|receipt-code)\.ts$/

/** Refusals that name what is missing in saying what to do, as the error of a field does. */
const NAMES_WHAT_IS_MISSING: readonly RefusalReason[] = [
  'nothing_flagged',
  'reason_missing',
  'return_reason_missing',
  'siak_reference_missing',
  'record_status_missing',
  'receiver_is_applicant',
]
/** The fewest words in which a field's error can say what to do with what. */
const WITH_WHAT = 2

test('E-03 every no says what is wrong and what to do', () => {
  const fields = all.filter(
    ({ path, key, text }) => SAYS_NO.test(path) && (!key || key === 'error') && text.endsWith('.'),
  )
  expect(fields.length).toBeGreaterThan(20)
  expect(offences(fields, text => !IMPERATIVE.test(text) || wordsIn(text) < WITH_WHAT)).toEqual([])
  const refused = Object.entries(refusals).map(([path, text]) => ({ path, text }))
  expect(offences(refused, text => !IMPERATIVE.test(text))).toEqual([])
  expect(refused.filter(({ text }) => sentencesOf(text).length < 2).map(({ path }) => path)).toEqual([
    ...NAMES_WHAT_IS_MISSING,
  ])
})

test('E-04 days, times and decimals are written as people here write them', () => {
  expect(
    offences(all, text => /\b\d{1,2}:\d{2}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/.test(text)),
  ).toEqual([])
  expect(
    offences(all, text =>
      /\b\d+\.\d{1,2}\b(?!\.)/.test(text.replace(/pukul \d{2}\.\d{2}|WCAG 2\.2|F-1\.07/g, '')),
    ),
  ).toEqual([])
})

/** Abbreviations everyone here knows by their letters. */
const KNOWN = /^(?:KTP|KK|NIK|HP|QR|SKM|IKM)$/
/** More than those, on purpose: what a phone calls its files and their size, what stands on any letter or message, schools and services, and names without another form. */
const NAMES =
  /^(?:PDF|JPG|PNG|HEIC|CSV|MB|KB|SMS|RT|RW|SK|WIB|WCAG|AA|SP|SP4N|LAPOR|TV|SD|SMP|SMA|SMK|PNS|TNI)$/
/** What is written only beside its own words. */
const EXPLAINED: Record<string, RegExp> = {
  KUA: /Kantor Urusan Agama/,
  SKPWNI: /surat keterangan pindah/i,
  SIAK: /sistem pusat/i,
}
/** A code as it is shown in an example. */
const SAMPLE_CODE = /\b[A-Z\d]{3,4}(?:-[A-Z\d]{4})+\b/g

test('E-05 nothing is written in capitals but the abbreviations people know, or read explained', () => {
  const strange = ({ path, text }: Entry) =>
    (text.replace(SAMPLE_CODE, '').match(/(?<![\p{L}\d])\p{Lu}{2,}(?![\p{Ll}\d])/gu) ?? []).filter(
      word =>
        !KNOWN.test(word) &&
        !NAMES.test(word) &&
        !read.some(entry => entry.path === path && EXPLAINED[word]?.test(entry.text)),
    )
  expect(read.flatMap(entry => strange(entry).map(word => `${entry.path}: ${word}`))).toEqual([])
})

const ENGLISH =
  /\b(?:the|and|of|your|you|please|error|loading|close|dismiss|next|submit|required|clear|open|search|save|cancel|welcome|not found|file|email|password|offline|online|server|click|back|home|increase|decrease|notifications|timeout|refresh|reload)\b/i

test('A-16 no English word is shown or read aloud', () => {
  expect(offences(all, text => ENGLISH.test(text))).toEqual([])
})

test('no exclamation, no picture in place of a word', () => {
  expect(
    offences(read, text => /!(?! di)|\p{Extended_Pictographic}/u.test(text.replace('LAPOR!', ''))),
  ).toEqual([])
})
