import { describe, expect, it } from 'vitest'
import {
  type Fate,
  isElsewhere,
  isRight,
  paperFormNumber,
  paperFormQr,
  periodOf,
  readPaperForm,
  reconcile,
} from './paper-form'

const LUMAJANG = '35.08.10'
const SUKODONO = '35.08.15'
const first = { kind: 'intake', period: '1126', sequence: 1 } as const
const isRightHere = (typed: string) => {
  const read = readPaperForm(typed)
  return read !== undefined && isRight(read, LUMAJANG)
}

describe('the number of a paper form', () => {
  it('says its kind and month, and counts from one', () => {
    expect(periodOf('2026-11-27')).toBe('1126')
    expect(paperFormNumber(first, LUMAJANG)).toMatch(/^F-1126-0001-[2-9A-Z]$/)
    expect(paperFormNumber({ ...first, kind: 'collection', sequence: 120 }, LUMAJANG)).toMatch(
      /^S-1126-0120-/,
    )
  })

  it('is read however people type it, and from its QR', () => {
    const printed = paperFormNumber(first, LUMAJANG)
    for (const typed of [
      printed,
      printed.toLowerCase(),
      printed.replaceAll('-', ' '),
      ` ${printed.replaceAll('-', '')} `,
    ])
      expect(readPaperForm(typed)).toMatchObject({ number: first, office: undefined })
    const scanned = readPaperForm(paperFormQr(first, LUMAJANG))
    expect(scanned).toMatchObject({ number: first })
    expect(scanned && [isElsewhere(scanned, LUMAJANG), isElsewhere(scanned, SUKODONO)]).toEqual([false, true])
    for (const nothing of ['', 'F-1126-0001', '261127-7K4Q', 'X-1126-0001-K'])
      expect(readPaperForm(nothing)).toBeUndefined()
  })

  it('is not taken for another with one wrong sign, two signs the wrong way round, or from another office', () => {
    for (const sequence of [1, 12, 305, 9999]) {
      const printed = paperFormNumber({ ...first, sequence }, LUMAJANG)
      expect(isRightHere(printed)).toBe(true)
      const mistakes = [...wrongDigits(printed), ...swappedDigits(printed)]
      expect(mistakes.length).toBeGreaterThan(70)
      expect(mistakes.filter(isRightHere), printed).toEqual([])
      expect(isRightHere(printed.replace('F', 'S'))).toBe(false)
      expect(isRightHere(paperFormNumber({ ...first, sequence }, SUKODONO))).toBe(false)
    }
  })
})

const DIGITS = [...'0123456789']
/** Where a number has digits: F-MMYY-NNNN-K. */
const PLACES = [2, 3, 4, 5, 7, 8, 9, 10]

const wrongDigits = (printed: string) =>
  PLACES.flatMap(at =>
    DIGITS.filter(digit => digit !== printed[at]).map(
      digit => printed.slice(0, at) + digit + printed.slice(at + 1),
    ),
  )

const swappedDigits = (printed: string) =>
  PLACES.filter(at => PLACES.includes(at + 1) && printed[at] !== printed[at + 1]).map(
    at => printed.slice(0, at) + printed[at + 1] + printed[at] + printed.slice(at + 2),
  )

describe('a batch reconciled', () => {
  const batch = (...fates: Fate['fate'][]) => fates.map((fate, at) => ({ sequence: at + 1, fate }))

  it('names the numbers nobody answers for: those before the last that came back', () => {
    expect(reconcile(batch('used', null, 'spoiled', null, 'used', null, null))).toEqual({
      ...{ printed: 7, used: 2, spoiled: 1, missing: [2, 4], left: 2 },
    })
  })

  it('misses nothing of a batch that lies untouched, or was used up', () => {
    expect(reconcile(batch(null, null))).toMatchObject({ missing: [], left: 2 })
    expect(reconcile(batch('used', 'used'))).toMatchObject({ missing: [], left: 0, used: 2 })
    expect(reconcile([])).toMatchObject({ printed: 0, missing: [] })
  })
})
