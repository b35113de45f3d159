import { describe, expect, it } from 'vitest'
import { namePieces, nameWords, soughtIn, waysOf } from './search'

describe('what someone types to find an application', () => {
  it.each([
    ['261127-7k4q', { number: '261127-7K4Q' }],
    ['2611277K4Q', { number: '261127-7K4Q' }],
    ['3508 1041 0792 0004', { digits: '3508104107920004' }],
    ['0812-3456-7890', { phone: '+6281234567890' }],
    ['h7k4-4729', { code: 'H7K44729', words: ['h', 'k'] }],
    ['4729', { codeTail: '4729' }],
    ['A-014', { ticketNumber: 14 }],
    ['a14', { ticketNumber: 14 }],
    ['Siti Aminah', { words: ['siti', 'aminah'] }],
    ['Wawa', { words: ['wawa'], codeTail: 'WAWA' }],
    ['%_', {}],
  ])('%s', (typed, sought) => {
    expect(soughtIn(typed)).toEqual(sought)
  })

  it('leaves a trace of the way, not of the words', () => {
    expect(waysOf(soughtIn('Siti Aminah'))).toBe('words')
    expect(waysOf(soughtIn('3508104107920004'))).toBe('digits')
  })
})

describe('a name', () => {
  it('is the same word in the old spelling, with doubled letters, and in every form of Muhammad', () => {
    expect(nameWords('Soetjipto')).toEqual(nameWords('Sucipto'))
    expect(nameWords("Ma'ruf")).toEqual(nameWords('Maruf'))
    expect(nameWords('Moch. Hasan')).toEqual(nameWords('Muhammad Hasan'))
    expect(nameWords('Mohammad')).toEqual(nameWords('Muh'))
  })

  it('is found by each word and by its beginnings', () => {
    expect(namePieces('Nur Aminah')).toEqual(['nur', 'aminah', 'ami', 'amin', 'amina'])
  })
})
