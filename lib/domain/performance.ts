import type { SatisfactionIndex } from './survey'

/** Fewer people than this could be recognised. */
const FEW = 5

/** A count as everyone may read it: itself, or that it is too small to tell. Nobody is recognised in none. */
export type PublicCount = number | 'few'

/** Kinerja — what the office tells everyone about a quarter. */
export type Performance = {
  responses: PublicCount
  /** Undefined while too few answered. */
  index: SatisfactionIndex | undefined
  targetMinutes: number
  /** Of a hundred people whose time was measured, how many were done in time; undefined where they are too few. */
  inTimeOf100: number | undefined
  measured: PublicCount
  complaints: { received: PublicCount; answered: PublicCount }
}

type Report = {
  survey: { responses: number; index: SatisfactionIndex | undefined; isEnough: boolean }
  time: { targetMinutes: number; measured: number; inTime: number }
  complaints: readonly { received: number; answered: number }[]
}

/** The report of a quarter with everything taken out that says nothing yet, or too much about few. */
export function performanceOf({ survey, time, complaints }: Report): Performance {
  const { targetMinutes, measured, inTime } = time
  return {
    responses: publicCount(survey.responses),
    index: survey.isEnough ? survey.index : undefined,
    targetMinutes,
    inTimeOf100: measured < FEW ? undefined : Math.round((inTime / measured) * 100),
    measured: publicCount(measured),
    complaints: {
      received: publicCount(sum(complaints.map(({ received }) => received))),
      answered: publicCount(sum(complaints.map(({ answered }) => answered))),
    },
  }
}

/** A count, unless it is of one to four. */
const publicCount = (count: number): PublicCount => (count > 0 && count < FEW ? 'few' : count)

/** How a count reads in a sentence. */
export const countInWords = (count: PublicCount) => (count === 'few' ? `kurang dari ${FEW}` : String(count))

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
