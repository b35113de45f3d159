import { onTestFinished, vi } from 'vitest'

const now = performance.now.bind(performance)
let ahead = 0

/** Lets what is remembered for a few seconds grow old, as for someone who comes a little later. */
export function letMomentPass() {
  ahead += 10_000
  performance.now = () => now() + ahead
}

/** Lets what is remembered for a few seconds grow no older until the test is over, however slow the machine. */
export function holdMoment() {
  const at = performance.now()
  performance.now = () => at
  onTestFinished(() => {
    performance.now = () => now() + ahead
  })
}

/** Lets the time of day stand still until the test is over: tries are counted by the quarter of an hour, and none may begin in between. */
export function holdTime() {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
  onTestFinished(() => {
    vi.useRealTimers()
  })
}
