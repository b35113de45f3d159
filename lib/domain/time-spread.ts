/** How long something took, for many: how many, how many of them within the target, the middle and what nine of ten needed at most (milliseconds). */
export type TimeSpread = {
  count: number
  inTime: number
  median: number | undefined
  p90: number | undefined
}

/** The spread of some times, in any order, against a target; all in milliseconds. */
export function spreadOf(times: readonly number[], target: number): TimeSpread {
  const sorted = times.toSorted((one, other) => one - other)
  return {
    count: sorted.length,
    inTime: sorted.filter(time => time <= target).length,
    median: percentileOf(sorted, 50),
    p90: percentileOf(sorted, 90),
  }
}

/** The middle of some times, the lower of two; undefined for none. */
export const medianOf = (times: readonly number[]) => spreadOf(times, 0).median

/** The nearest rank: the smallest of a sorted list that at least so many percent of it do not exceed. */
const percentileOf = (sorted: readonly number[], percent: number) =>
  sorted[Math.ceil((sorted.length * percent) / 100) - 1]
