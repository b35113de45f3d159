import { describe, expect, it } from 'vitest'
import { FEW } from './few'
import { type Respondent, TRAITS } from './respondent'
import { respondentGroups, toldGroups } from './respondent-groups'

const told = (responses: readonly number[], unanswered: number) => {
  const groups = responses.map((responses, at) => ({ label: `kelompok ${at}`, responses }))
  const found = toldGroups(groups, unanswered)
  return found && { ...found, groups: found.groups.map(({ label, responses }) => `${label}: ${responses}`) }
}

describe('what is told of who answered', () => {
  it('is every group where each has none or five', () => {
    expect(told([98, 114], 0)).toEqual({ groups: ['kelompok 0: 98', 'kelompok 1: 114'], rest: 0 })
    expect(told([0, 5], 0)).toEqual({ groups: ['kelompok 0: 0', 'kelompok 1: 5'], rest: 0 })
  })

  it('is one rest of everyone in a small group, in none, or without an answer', () => {
    expect(told([20, 9, 3, 0], 6)).toEqual({ groups: ['kelompok 0: 20', 'kelompok 1: 9'], rest: 9 })
  })

  it('takes the smallest group into a rest that a subtraction would tell', () => {
    expect(told([20, 9, 7, 1], 0)).toEqual({ groups: ['kelompok 0: 20', 'kelompok 1: 9'], rest: 8 })
    expect(told([20, 9, 7, 0], 4)).toEqual({ groups: ['kelompok 0: 20', 'kelompok 1: 9'], rest: 11 })
  })

  it('is nothing where one group would stand alone beside the rest, or nobody answered', () => {
    expect(told([98, 111], 3)).toBeUndefined()
    expect(told([40, 2], 3)).toBeUndefined()
    expect(told([1, 0], 0)).toBeUndefined()
    expect(told([0, 0], 0)).toBeUndefined()
  })

  it('D-07 never lets anyone work out a cell of one to four people, also who knows the rule and the total', () => {
    for (const alike of looksOf(everyCount(20)).values()) {
      const [cells = []] = alike
      const shown = toldOf(cells)
      for (const group of shown?.groups ?? []) expect(group).not.toMatch(/: [1-4]$/)
      expect([1, 2, 3, 4]).not.toContain(shown?.rest)
      const certain = cells.filter((cell, at) => alike.every(other => other[at] === cell))
      expect(
        certain.filter(cell => cell > 0 && cell < FEW),
        String(cells),
      ).toEqual([])
    }
  })

  it('counts each question by itself', () => {
    const someone: Respondent = { gender: 'male', ageBand: 'from_30', education: null, occupation: 'other' }
    const groups = respondentGroups([
      { ...someone, responses: 6 },
      { ...someone, gender: 'female', ageBand: null, responses: 5 },
    ])
    expect(groups.gender).toEqual({
      groups: [
        { label: 'Laki-laki', responses: 6 },
        { label: 'Perempuan', responses: 5 },
      ],
      rest: 0,
    })
    expect(groups.ageBand).toBeUndefined()
    expect(groups.education).toBeUndefined()
    expect(groups.occupation?.groups.find(({ responses }) => responses > 0)?.label).toBe('Lainnya')
    expect(Object.keys(groups)).toEqual([...TRAITS])
  })
})

/** The last of the cells is who gave no answer. */
const toldOf = (cells: readonly number[]) => told(cells.slice(0, -1), cells.at(-1) ?? 0)

/** Every way in which up to `most` people fall into three groups and no answer. */
function everyCount(most: number) {
  const ways: number[][] = []
  for (let one = 0; one <= most; one++)
    for (let two = 0; one + two <= most; two++)
      for (let three = 0; one + two + three <= most; three++)
        for (let none = 0; one + two + three + none <= most; none++) ways.push([one, two, three, none])
  return ways
}

/** The ways that look the same to whoever reads what is told and the number of all answers. */
function looksOf(ways: number[][]) {
  const looks = new Map<string, number[][]>()
  for (const cells of ways) {
    const look = JSON.stringify([cells.reduce((all, cell) => all + cell), toldOf(cells)])
    looks.set(look, [...(looks.get(look) ?? []), cells])
  }
  return looks
}
