import { VARIANTS, type Variant } from '@/lib/domain/service'
import type { chance } from '@/tests/chance'
import { after } from './clock'

/** What someone comes for: a new application, one they sent from home, a card that is ready, or a question. */
type Wish = 'applies' | 'brings' | 'collects' | 'asks'

/** What is unusual about them. */
type Way =
  | 'never_answers'
  | 'answers_late'
  | 'steps_out'
  | 'lacks_paper'
  | 'has_no_right'
  | 'sends_proxy'
  | 'took_wrong_card'

export type Person = { name: string; phone: string; nik: string; familyCardNumber: string }
export type Guest = { comesAt: string; wish: Wish; way?: Way; variant: Variant; person: Person }

type Random = ReturnType<typeof chance>

const MORNING: readonly [Wish, number, ...(Way | undefined)[]][] = [
  ['applies', 24, 'steps_out', 'answers_late', 'lacks_paper', 'has_no_right'],
  ['brings', 8, 'steps_out'],
  ['collects', 6, undefined, 'sends_proxy', 'took_wrong_card'],
  ['asks', 5, 'never_answers', 'never_answers'],
]
const AFTERNOON: typeof MORNING = [
  ['collects', 10, 'sends_proxy'],
  ['applies', 2],
  ['asks', 2, 'never_answers'],
]

/** Everyone who comes through the door that day, in the order they come: 43 before the break, 14 after the power is back. */
export function guestsOf(random: Random): Guest[] {
  return [...coming(MORNING, '08:01', 225, random), ...coming(AFTERNOON, '13:52', 40, random)]
}

function coming(wishes: typeof MORNING, first: string, minutes: number, random: Random): Guest[] {
  const each = wishes.flatMap(([wish, count, ...ways]) =>
    Array.from({ length: count }, (_, at) => ({ wish, way: ways[at] })),
  )
  const order = shuffled(each, random)
  return order.map((one, at) => ({
    ...one,
    comesAt: after(first, Math.floor((at * minutes) / order.length) + random.below(3)),
    variant: VARIANTS[at % VARIANTS.length] ?? 'lost',
    person: nextPerson(random),
  }))
}

function shuffled<T>(list: readonly T[], { below }: Random): T[] {
  const left = [...list]
  return list.flatMap(() => left.splice(below(left.length), 1))
}

const FIRST = ['Siti', 'Sri', 'Nur', 'Dwi', 'Tri', 'Eko', 'Bayu', 'Lilik', 'Agung', 'Ratih']
const LAST = ['Aminah', 'Utami', 'Hidayat', 'Wahyudi', 'Lestari', 'Santoso', 'Rahayu', 'Prasetyo']
let people = 0

/** Someone nobody else is mistaken for; every ninth has a number that takes no messages. */
export function nextPerson({ of, below }: Random): Person {
  people += 1
  const serial = String(people).padStart(4, '0')
  const birth = `${String(1 + below(28)).padStart(2, '0')}0${1 + below(9)}${70 + below(30)}`
  return {
    name: `${of(FIRST)} ${of(LAST)} ${letters(people)}`,
    phone: people % 9 === 0 ? `(0334) 55${serial}` : `0812 7700 ${serial}`,
    nik: `350810${birth}${serial}`,
    familyCardNumber: `350810010115${serial}`,
  }
}

/** A number in letters, as a name may have them. */
const letters = (number: number) =>
  String(number)
    .split('')
    .map(digit => 'ABCDEFGHIJ'[Number(digit)])
    .join('')
