/** Chance that can be had again: the same seed gives the same choices (mulberry32). */
export function chance(seed: number) {
  let state = seed
  /** A whole number from 0 up to but not including `limit`. */
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
  return {
    below,
    /** One of a list; undefined from an empty one. */
    of: <T>(list: readonly T[]): T | undefined => list[below(Math.max(1, list.length))],
  }
}
