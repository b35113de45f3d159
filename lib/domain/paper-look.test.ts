import { describe, expect, it } from 'vitest'
import { FITS, firstLook, readLook, writeLook, ZOOMS, zoomed } from './paper-look'
import { purposeOf, renditionSizeOf, TURNS, turnOf } from './rendition'

describe('a look at a paper', () => {
  it('reads the same from the address it was written into, whatever it is', () => {
    for (const zoom of ZOOMS)
      for (const turn of TURNS)
        for (const fit of FITS) {
          const look = { paper: 3, sheet: 1, zoom, turn, fit }
          expect(readLook(writeLook(look))).toEqual(look)
        }
  })

  it.each([
    undefined,
    '',
    '1',
    '0.1.100.0.lembar',
    '1.1.101.0.lembar',
    '1.1.100.45.lebar',
    '1.x.100.0.lebar',
  ])('is none for a broken address: %s', text => {
    expect(readLook(text)).toBeUndefined()
  })

  it('begins whole and upright, and grows and shrinks step by step up to an end', () => {
    expect(firstLook(1)).toEqual({ paper: 1, sheet: 0, zoom: 100, turn: 0, fit: 'lembar' })
    expect(zoomed(100, 1)).toBe(125)
    expect(zoomed(400, 1)).toBe(400)
    expect(zoomed(50, -1)).toBe(50)
  })
})

describe('a rendition', () => {
  it('is the one for reading unless another is named, and stands upright for what is no quarter turn', () => {
    expect(renditionSizeOf('besar')).toBe('large')
    expect(renditionSizeOf('raksasa')).toBe('medium')
    expect([450, -90, 45].map(turnOf)).toEqual([90, 270, 0])
  })

  it('says what it is looked at for', () => {
    expect(purposeOf('counter_check', '261127-7K4Q')).toBe('Pemeriksaan loket · 261127-7K4Q')
  })
})
