import { FEW, isOfFew } from './few'
import type { RespondentGroups } from './respondent-groups'
import type { SatisfactionIndex } from './survey'
import type { TimeSpread } from './time-spread'

/** A count as everyone may read it: itself, or that it is too small to tell. Nobody is recognised in none. */
export type PublicCount = number | 'few'

/** Kinerja — what the office tells everyone about a quarter. */
export type Performance = {
  responses: PublicCount
  /** Undefined while too few answered. */
  index: SatisfactionIndex | undefined
  /** Who answered, as far as nobody is recognised; undefined with the index. */
  respondents: RespondentGroups | undefined
  targetMinutes: number
  /** Of a hundred people whose time was measured, how many were done in time; undefined where they are too few. */
  inTimeOf100: number | undefined
  measured: PublicCount
  /** In how many minutes half of them were done, and nine of ten; undefined where they are too few. */
  minutes: { half: number; most: number } | undefined
  complaints: { received: PublicCount; answered: PublicCount }
}

type Report = {
  survey: {
    responses: number
    index: SatisfactionIndex | undefined
    isEnough: boolean
    respondents: RespondentGroups
  }
  time: { targetMinutes: number; net: TimeSpread }
  complaints: readonly { received: number; answered: number }[]
}

/** The report of a quarter with everything taken out that says nothing yet, or too much about few. */
export function performanceOf({ survey, time, complaints }: Report): Performance {
  const { targetMinutes, net } = time
  return {
    responses: publicCount(survey.responses),
    index: survey.isEnough ? survey.index : undefined,
    respondents: survey.isEnough ? survey.respondents : undefined,
    targetMinutes,
    inTimeOf100: isOfFew(net.count) ? undefined : Math.round((net.inTime / net.count) * 100),
    measured: publicCount(net.count),
    minutes: minutesOf(net),
    complaints: {
      received: publicCount(sum(complaints.map(({ received }) => received))),
      answered: publicCount(sum(complaints.map(({ answered }) => answered))),
    },
  }
}

const minutesOf = ({ count, median = 0, p90 = 0 }: TimeSpread) =>
  isOfFew(count) ? undefined : { half: wholeMinutes(median), most: wholeMinutes(p90) }

const wholeMinutes = (milliseconds: number) => Math.max(1, Math.ceil(milliseconds / 60_000))

/** A count, unless it is of one to four. */
export const publicCount = (count: number): PublicCount => (count > 0 && count < FEW ? 'few' : count)

/** How a count reads in a sentence. */
export const countInWords = (count: PublicCount) => (count === 'few' ? `kurang dari ${FEW}` : String(count))

/** How many complaints came and were answered, in a sentence that tells of no few. */
export function complaintsInWords({ received, answered }: Performance['complaints']): string {
  if (received === 0) return 'Belum ada keluhan yang masuk'
  const came = received === 'few' ? `Keluhan yang masuk kurang dari ${FEW}` : `${received} keluhan masuk`
  if (answered === 0) return `${came}, belum ada yang dijawab`
  return `${came}, ${answered === 'few' ? 'sudah ada yang dijawab' : `${answered} sudah dijawab`}`
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
