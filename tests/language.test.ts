import { expect, test } from 'vitest'
import { type RefusalReason, refusals } from '@/lib/domain/refusal'
import { catalogueOf, type Entry, madeOf, sentencesOf, sourcesIn, wordsIn } from './catalogue'

/** The service standard, word for word as it was decreed. */
const DECREED = 'components/service/published-standard.tsx'
/** Labels by which staff know the steps; citizens read `stageLabels` and what each state says. */
const STAFF_LABELS =
  /^lib\/domain\/(?:workflow|role|record-status|decision|move-form|judge-form|handover|handover-form|card-blanks-form|office-form|sign-in-form)\.ts$/
const STAFF_REFUSALS: readonly RefusalReason[] = [
  'applicant_incomplete',
  'own_acceptance',
  'biometrics_missing',
  'nothing_flagged',
  'not_now',
  'changed_meanwhile',
  'receiver_is_applicant',
]

const publicFiles = [
  ...madeOf([
    ...sourcesIn('app/(public)'),
    ...sourcesIn('app/(display)'),
    ...[
      'app/error.tsx',
      'app/global-error.tsx',
      'app/gangguan/page.tsx',
      'app/not-found.tsx',
      'app/layout.tsx',
    ],
    'lib/domain/refusal.ts',
  ]),
  ...['public/skrip/halaman.js', 'public/skrip/bukti.js', 'server/front/error-pages.ts'],
]
const read = catalogueOf(publicFiles).filter(
  ({ path, key }) =>
    path !== DECREED && !STAFF_LABELS.test(path) && !STAFF_REFUSALS.some(reason => reason === key),
)
/** What staff read too: English and capitals are as strange to them. */
const all = catalogueOf([
  ...new Set([...publicFiles, ...madeOf([...sourcesIn('app/(staff)'), ...sourcesIn('lib/domain')])]),
])

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
  /(?:^|[.,;] )(?:lalu )?(?:Isi|Pilih|Tulis|Periksa|Buka|Coba|Kirim|Muat|Minta|Mintalah|Foto|Hapus|Tandai|Catat|Tekan|Ceritakan|Masuk|Datang|Jawab|Centang|Kosongkan|Silakan|Sebutkan|Tunggu|Ketik|Pakai|Pakailah|Simpan|Lihat|Cocokkan)\b/i

/** Where what was typed is checked. */
const SAYS_NO = /^lib\/domain\/(?:.+-form|nik|phone|person-name|village|service|receipt-code)\.ts$/

test('E-03 every no says what is wrong, or what to do, and most say both', () => {
  const noes: Entry[] = [
    ...Object.entries(refusals).map(([path, text]) => ({ path, text })),
    ...all.filter(
      ({ path, key, text }) => SAYS_NO.test(path) && (!key || key === 'error') && text.endsWith('.'),
    ),
  ]
  expect(noes.length).toBeGreaterThan(40)
  expect(offences(noes, text => sentencesOf(text).length < 2 && !IMPERATIVE.test(text))).toEqual([])
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

/** Abbreviations people know by these letters (KTP, KK …), names of formats and systems, and the form of a complaint number. */
const KNOWN =
  /^(?:KTP|KK|NIK|HP|QR|SKM|IKM|PDF|JPG|PNG|HEIC|MB|KB|SMS|SIAK|SP|SP4N|LAPOR|TTE|SK|WCAG|AA|RT|RW|ADU|OPD|WIB|CSV|WA|KUA|SKPWNI|JPB|TV)$/
/** A code as it is shown in an example. */
const SAMPLE_CODE = /\b[A-Z\d]{3,4}(?:-[A-Z\d]{4})+\b/g

test('E-05 nothing is written in capitals but the abbreviations people know', () => {
  const capitals = (text: string) =>
    (text.replace(SAMPLE_CODE, '').match(/(?<![\p{L}\d])\p{Lu}{2,}(?![\p{Ll}\d])/gu) ?? []).filter(
      word => !KNOWN.test(word),
    )
  expect(offences(read, text => capitals(text).length > 0)).toEqual([])
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
