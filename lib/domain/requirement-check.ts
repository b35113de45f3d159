import type { DocumentType, Eligibility, Variant } from './service'

/** Who comes to the counter: oneself, someone in one's name, or nobody because coming is too hard. */
export type Comer = 'self' | 'proxy' | 'home_visit'

/** What the list of papers is headed with, by who comes. */
export const comers: Record<Comer, { heading: string }> = {
  self: { heading: 'Bawa ini ke loket' },
  proxy: { heading: 'Bawa ini ke loket' },
  home_visit: { heading: 'Siapkan ini untuk petugas' },
}

/** What the answers add up to. */
export type Facts = {
  variant?: Variant
  eligibility?: Eligibility
  /** A paper one still has to fetch elsewhere. */
  lacks?: DocumentType
  comer?: Comer
}

/** Where the questions end: with what to bring, with the day one may come, or with someone to ask. */
export type Ending = 'result' | 'too_young' | 'help'

type Answer = { value: string; label: string; hint?: string; says?: Facts; leadsTo: QuestionKey | Ending }

export type Question = {
  /** Its name in the address. */
  name: string
  step: 1 | 2 | 3
  title: string
  hint?: string
  /** What to do when nothing was chosen. */
  missing: string
  answers: readonly Answer[]
}

type QuestionKey = 'reason' | 'age' | 'relocation' | 'loss' | 'card' | 'comer'

export const STEPS_OF_CHECK = 3

/** Cek persyaratan — every question, its answers and what they lead to. The names and values stand in addresses people share. */
export const questions: Record<QuestionKey, Question> = {
  reason: {
    name: 'alasan',
    step: 1,
    title: 'Mengapa Anda perlu KTP-el?',
    hint: 'Pilih yang paling sesuai dengan keadaan Anda.',
    missing: 'Pilih mengapa Anda perlu KTP-el.',
    answers: [
      { value: 'baru', label: 'Belum pernah punya KTP-el', says: { variant: 'new' }, leadsTo: 'age' },
      {
        value: 'pindah',
        label: 'Baru pindah dan data berubah',
        says: { variant: 'transfer_in' },
        leadsTo: 'relocation',
      },
      { value: 'hilang', label: 'KTP-el saya hilang', says: { variant: 'lost' }, leadsTo: 'loss' },
      { value: 'rusak', label: 'KTP-el saya rusak', says: { variant: 'damaged' }, leadsTo: 'card' },
      { value: 'tidak-tahu', label: 'Saya tidak tahu, tolong bantu', leadsTo: 'help' },
    ],
  },
  age: {
    name: 'usia',
    step: 2,
    title: 'Sudah 17 tahun, atau sudah atau pernah kawin?',
    missing: 'Pilih usia Anda, atau bahwa Anda sudah atau pernah kawin.',
    answers: [
      {
        value: '17-tahun',
        label: 'Sudah 17 tahun atau lebih',
        says: { eligibility: 'seventeen' },
        leadsTo: 'comer',
      },
      {
        value: 'kawin',
        label: 'Belum 17 tahun, tetapi sudah atau pernah kawin',
        says: { eligibility: 'married' },
        leadsTo: 'comer',
      },
      { value: 'belum', label: 'Belum keduanya', leadsTo: 'too_young' },
    ],
  },
  relocation: {
    name: 'surat-pindah',
    step: 2,
    title: 'Sudah punya surat keterangan pindah?',
    hint: 'Surat ini sering disebut SKPWNI.',
    missing: 'Pilih apakah surat keterangan pindah sudah ada.',
    answers: [
      { value: 'sudah', label: 'Sudah punya', leadsTo: 'comer' },
      {
        value: 'belum',
        label: 'Belum punya',
        hint: 'Kami beri tahu cara mendapatkannya.',
        says: { lacks: 'relocation_certificate' },
        leadsTo: 'comer',
      },
    ],
  },
  loss: {
    name: 'surat-hilang',
    step: 2,
    title: 'Sudah punya surat kehilangan dari polisi?',
    missing: 'Pilih apakah surat kehilangan sudah ada.',
    answers: [
      { value: 'sudah', label: 'Sudah punya', leadsTo: 'comer' },
      {
        value: 'belum',
        label: 'Belum punya',
        hint: 'Kami beri tahu cara mendapatkannya.',
        says: { lacks: 'police_loss_report' },
        leadsTo: 'comer',
      },
    ],
  },
  card: {
    name: 'kartu',
    step: 2,
    title: 'Apakah KTP-el yang rusak masih ada?',
    hint: 'Kartu yang patah atau pudar tetap dihitung ada.',
    missing: 'Pilih apakah kartu yang rusak masih ada.',
    answers: [
      { value: 'ada', label: 'Masih ada', leadsTo: 'comer' },
      {
        value: 'tidak-ada',
        label: 'Sudah tidak ada',
        hint: 'Kami layani sebagai KTP-el hilang.',
        says: { variant: 'lost', lacks: 'police_loss_report' },
        leadsTo: 'comer',
      },
    ],
  },
  comer: {
    name: 'datang',
    step: 3,
    title: 'Apakah Anda yang datang sendiri?',
    hint: 'Maksudnya pemilik KTP-el.',
    missing: 'Pilih siapa yang datang ke loket.',
    answers: [
      { value: 'sendiri', label: 'Ya, saya datang sendiri', says: { comer: 'self' }, leadsTo: 'result' },
      { value: 'diwakilkan', label: 'Tidak, diwakilkan', says: { comer: 'proxy' }, leadsTo: 'result' },
      {
        value: 'sulit',
        label: 'Sulit datang karena sakit, lanjut usia, atau disabilitas',
        says: { comer: 'home_visit' },
        leadsTo: 'result',
      },
    ],
  },
}

/** Answers as they stand in an address: question name to value. Only ones there are. */
export type CheckAnswers = Record<string, string>

const answerTo = ({ name, answers }: Question, given: CheckAnswers) =>
  answers.find(({ value }) => value === given[name])

/** The answers in an address; whatever else stands in it, twice or mangled, is passed over. */
export function readCheckAnswers(query: Record<string, string | string[] | undefined>): CheckAnswers {
  const known = Object.values(questions).flatMap(question => {
    const value = query[question.name]
    const isKnown = question.answers.some(answer => answer.value === value)
    return isKnown && typeof value === 'string' ? [[question.name, value]] : []
  })
  return Object.fromEntries(known)
}

export type Road = {
  /** The questions met so far, the last of them perhaps unanswered. */
  asked: Question[]
  /** Undefined while the last question is unanswered. */
  ending?: Ending
  facts: Facts
}

/** Follows the answers from the first question until one is missing or the questions end. Later answers overrule earlier facts. */
export function followAnswers(given: CheckAnswers): Road {
  const asked: Question[] = []
  let facts: Facts = {}
  for (let key: QuestionKey | Ending = 'reason'; ; ) {
    if (!isQuestion(key)) return { asked, ending: key, facts }
    const question: Question = questions[key]
    asked.push(question)
    const answer = answerTo(question, given)
    if (!answer) return { asked, facts }
    facts = { ...facts, ...answer.says }
    key = answer.leadsTo
  }
}

const isQuestion = (key: QuestionKey | Ending): key is QuestionKey => Object.hasOwn(questions, key)

/** Only the answers that count, in the order of the questions: two people with the same answers share one address. */
export function tellAnswers(given: CheckAnswers): CheckAnswers {
  const { asked } = followAnswers(given)
  return Object.fromEntries(
    asked.flatMap(({ name }) => (given[name] === undefined ? [] : [[name, given[name]]])),
  )
}

/** Every way through the questions, as the answers of its address. */
export function everyRoad(given: CheckAnswers = {}): CheckAnswers[] {
  const { asked, ending } = followAnswers(given)
  const last = asked.at(-1)
  if (ending || !last) return [given]
  return last.answers.flatMap(({ value }) => everyRoad({ ...given, [last.name]: value }))
}

/** What one page of the check shows: a question, and whether it was left without an answer. */
export type CheckPage = { question: Question; isMissing: boolean }

/**
 * The question to show, or undefined when all are answered. `pressed` is the step whose button brought us here, `wanted` the
 * step one went back to; neither can skip a question that is open.
 */
export function checkPage(
  given: CheckAnswers,
  { pressed, wanted }: { pressed?: number; wanted?: number },
): CheckPage | undefined {
  const { asked, ending } = followAnswers(given)
  const target = wanted ?? (pressed === undefined ? undefined : pressed + 1)
  const again = asked.find(({ step }) => step === target)
  if (again) return { question: again, isMissing: false }
  const open = ending ? undefined : asked.at(-1)
  return open && { question: open, isMissing: open.step === pressed }
}

/** The first answer of whoever knows the service already: the check goes on from its second question. */
export const startOfCheck = (variant: Variant): CheckAnswers => {
  const answer = questions.reason.answers.find(({ says }) => says?.variant === variant)
  return answer ? { [questions.reason.name]: answer.value } : {}
}
