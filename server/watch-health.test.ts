import { expect, test } from 'vitest'
import { watchHealth } from './watch-health'

const never = new Promise(() => {})

test('a process is given up after four bad answers in a row, no answer among them', async () => {
  const answers = [true, false, false, true, false, undefined, false, false]
  let asked = 0
  await watchHealth(
    async () => {
      const answer = answers[asked++]
      if (answer === undefined) throw new Error('silent')
      return answer
    },
    never,
    1,
  )
  expect(asked).toBe(answers.length)
})

test('nobody asks after a process that has ended', async () => {
  let asked = 0
  const watched = watchHealth(async () => ++asked < 0, Promise.resolve(), 1)
  await Promise.race([watched, new Promise(resolve => setTimeout(resolve, 30))])
  expect(asked).toBe(0)
})
