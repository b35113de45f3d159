import type { RefusalReason } from './refusal'
import type { Role } from './role'
import { needsRecording, type Variant } from './service'
import { type Blocker, type Move, mayMake, moves, type Need, type State, workflow } from './workflow'

/** What the workflow must know of an application to decide a move. */
export type Facts = {
  state: State
  variant: Variant
  isRecorded: boolean
  /** Whether NIK, KK number and village are known; at the counter they may follow the name. */
  isApplicantWhole: boolean
  /** Whether a card was handed over so recently that it may be taken back. */
  isHandoverFresh: boolean
  /** Whether it is written down where the old card is, or that there is none, for a service that withdraws it. */
  isOldCardAccounted: boolean
  documents: readonly { verdict: 'fits' | 'lacking' | 'not_applicable' | null; isAnswered: boolean }[]
}

/** What the mover brings, and which moves on this application were already theirs. */
export type Brought = { gives: readonly Need[]; ownMoves: readonly Move[] }

export type Decision = { allowed: true; to: State } | { allowed: false; because: RefusalReason }

/** Whether a role may make a move now, and where it leads. Pure: the same question has the same answer on a page and in a command. */
export function decide(move: Move, facts: Facts, role: Role, brought: Brought): Decision {
  const to = workflow[facts.state].moves[move]
  if (!to) return no('not_now')
  if (!mayMake(facts.state, move, role)) return no('not_yours')

  const rule = moves[move]
  if (rule.notBy && brought.ownMoves.includes(rule.notBy)) return no('own_acceptance')
  const blocker = rule.blockedBy?.find(name => blockers[name](facts))
  if (blocker) return no(blocker)
  const missing = rule.needs?.find(need => !brought.gives.includes(need))
  if (missing) return no(`${missing}_missing`)
  return { allowed: true, to }
}

const no = (because: RefusalReason): Decision => ({ allowed: false, because })

const blockers: Record<Blocker, (facts: Facts) => boolean> = {
  applicant_incomplete: ({ isApplicantWhole }) => !isApplicantWhole,
  documents_incomplete: ({ documents }) =>
    documents.some(({ verdict }) => verdict !== 'fits' && verdict !== 'not_applicable'),
  documents_unanswered: ({ documents }) => documents.some(({ isAnswered }) => !isAnswered),
  biometrics_missing: ({ variant, isRecorded }) => needsRecording(variant) && !isRecorded,
  nothing_flagged: ({ documents }) => !documents.some(({ verdict }) => verdict === 'lacking'),
  handover_settled: ({ isHandoverFresh }) => !isHandoverFresh,
  old_card_unaccounted: ({ isOldCardAccounted }) => !isOldCardAccounted,
}
