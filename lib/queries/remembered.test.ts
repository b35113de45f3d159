import { afterEach, describe, expect, it, vi } from 'vitest'
import { Refusal } from '@/lib/domain/refusal'
import { letMomentPass } from '@/tests/moment'
import { remembered } from './remembered'

const lost = () => Object.assign(new Error('gone'), { code: 'ECONNRESET' })
const wrapped = () => new Error('Failed query', { cause: lost() })

afterEach(() => vi.restoreAllMocks())

/** What was written for the operator while something was done. */
function heard() {
  const lines: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation(line => lines.push(String(line)) > 0)
  return lines
}

describe('what is remembered', () => {
  it('is asked for once by a crowd, and again when it is old', async () => {
    let asked = 0
    const answer = remembered(1000, async () => {
      asked += 1
      return asked
    })
    expect(new Set(await Promise.all(Array.from({ length: 50 }, answer)))).toEqual(new Set([1]))
    expect(await answer()).toBe(1)
    letMomentPass()
    expect(await answer()).toBe(2)
  })

  it('is asked for once although the answer takes longer than it stands', async () => {
    let asked = 0
    const answer = remembered(0, async () => {
      asked += 1
      await new Promise(resolve => setTimeout(resolve, 20))
      return asked
    })
    expect(await Promise.all([answer(), answer()])).toEqual([1, 1])
    expect(await answer()).toBe(2)
  })

  it.each([
    ['the database is away', wrapped, 0],
    ['something is broken, which the operator hears', () => new TypeError('x is not a function'), 1],
  ])('stands while %s', async (_, fault, said) => {
    const lines = heard()
    const ask = vi.fn().mockResolvedValueOnce('good').mockRejectedValueOnce(fault()).mockResolvedValue('new')
    const answer = remembered(1000, ask)
    await answer()
    letMomentPass()
    expect(await answer()).toBe('good')
    expect(await answer()).toBe('good')
    expect(ask).toHaveBeenCalledTimes(2)
    expect(lines).toHaveLength(said)
    letMomentPass()
    expect(await answer()).toBe('new')
  })

  it('is nothing before there was an answer: the fault is thrown, and the next one asks again', async () => {
    const lines = heard()
    const ask = vi.fn().mockRejectedValueOnce(lost()).mockResolvedValue('good')
    const answer = remembered(1000, ask)
    await expect(answer()).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(await answer()).toBe('good')
    expect(lines).toEqual([])
  })

  it('gives way to a refusal, which is no fault', async () => {
    const lines = heard()
    const ask = vi.fn().mockResolvedValueOnce('good').mockRejectedValue(new Refusal('not_found'))
    const answer = remembered(1000, ask)
    await answer()
    letMomentPass()
    await expect(answer()).rejects.toMatchObject({ reason: 'not_found' })
    expect(lines).toEqual([])
  })
})
