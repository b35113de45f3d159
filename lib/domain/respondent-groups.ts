import { FEW } from './few'
import { groupsOf, type Respondent, TRAITS, type Trait, traits } from './respondent'

/** How many told the same of themselves. */
export type Profile = Respondent & { responses: number }

export type Group = { label: string; responses: number }

/** What may be told of who answered one question: groups, and all others together. */
export type ToldGroups = {
  groups: readonly Group[]
  /** Everyone in no group above: too small a group, or no answer. None, or as many as nobody stands out among. */
  rest: number
}

export type RespondentGroups = Record<Trait, ToldGroups | undefined>

/**
 * Who answered, question by question, so that nobody is recognised: a group is told where it has five people or more, all
 * others are one rest. A rest of one to four takes the smallest groups in until it is large enough, or a subtraction from
 * the number of all answers would tell it. Undefined where fewer than two groups are left beside a rest. Zeros are told
 * only where there is no rest: else they would say who the rest is not.
 */
export function respondentGroups(profiles: readonly Profile[]): RespondentGroups {
  const told = TRAITS.map(trait => [
    trait,
    toldGroups(countsOf(profiles, trait), unansweredIn(profiles, trait)),
  ])
  return Object.fromEntries(told) as RespondentGroups
}

/** The rule for one question: `counts` in the order of its groups, and how many did not answer it. */
export function toldGroups(counts: readonly Group[], unanswered: number): ToldGroups | undefined {
  const all = sum(counts) + unanswered
  const told = new Set(counts.filter(({ responses }) => responses >= FEW))
  const rest = () => all - sum([...told])
  if (rest() === 0) return all === 0 ? undefined : { groups: counts, rest: 0 }
  for (const group of counts.toSorted((one, other) => one.responses - other.responses))
    if (rest() < FEW) told.delete(group)
  return rest() < FEW || told.size < 2
    ? undefined
    : { groups: counts.filter(group => told.has(group)), rest: rest() }
}

const countsOf = (profiles: readonly Profile[], trait: Trait): Group[] =>
  groupsOf(trait).map(group => ({
    label: (traits[trait].groups as Record<string, string>)[group] ?? group,
    responses: sum(profiles.filter(profile => profile[trait] === group)),
  }))

const unansweredIn = (profiles: readonly Profile[], trait: Trait) =>
  sum(profiles.filter(profile => profile[trait] === null))

const sum = (counted: readonly { responses: number }[]) =>
  counted.reduce((total, { responses }) => total + responses, 0)
