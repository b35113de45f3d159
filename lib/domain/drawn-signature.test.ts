import { describe, expect, it } from 'vitest'
import { dotsOf, readDrawnSignature } from './drawn-signature'

const root =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 560 200" width="560" height="200">'
const stroke =
  '<path d="M 10.000,20.000 C 11.5,22 13.25,-1 20,30" stroke-width="2.250" stroke="black" fill="none" stroke-linecap="round"></path>'
const dot = '<circle r="1.75" cx="100.00000000000001" cy="50" fill="black"></circle>'

describe('a drawn signature', () => {
  it('is kept as the signing pad wrote it', () => {
    const drawn = `${root}${stroke}${dot}${stroke}</svg>`
    expect(readDrawnSignature(drawn)).toBe(drawn)
  })

  it('needs at least one stroke', () => {
    expect(readDrawnSignature('')).toBeUndefined()
    expect(readDrawnSignature(`${root}</svg>`)).toBeUndefined()
    expect(readDrawnSignature(`${root}${dot}</svg>`)).toBeUndefined()
  })

  it('weighs no more than 200 KB', () => {
    expect(readDrawnSignature(`${root}${stroke.repeat(1400)}</svg>`)).toBeDefined()
    expect(readDrawnSignature(`${root}${stroke.repeat(1700)}</svg>`)).toBeUndefined()
  })

  it('is not so long that drawing it would keep the office waiting', () => {
    const across = stroke.replace(/d="[^"]*"/, 'd="M 0,0 C 9000,0 0,9000 9000,9000"')

    expect(readDrawnSignature(`${root}${across.repeat(3)}</svg>`)).toBeDefined()
    expect(readDrawnSignature(`${root}${across.repeat(1000)}</svg>`)).toBeUndefined()
  })

  it.each([
    ['a script', `${root}<script>alert(1)</script>${stroke}</svg>`],
    ['a handler', `${root.replace('<svg', '<svg onload="alert(1)"')}${stroke}</svg>`],
    ['a handler on a stroke', `${root}${stroke.replace('<path', '<path onclick="alert(1)"')}</svg>`],
    ['an image', `${root}<image href="https://example.org/a.png"></image>${stroke}</svg>`],
    ['a reference', `${root}${stroke.replace('"black"', '"url(#a)"')}</svg>`],
    ['a style', `${root}${stroke.replace('fill="none"', 'style="fill:red"')}</svg>`],
    ['a document type', `<!DOCTYPE svg [<!ENTITY a "b">]>${root}${stroke}</svg>`],
    ['words after it', `${root}${stroke}</svg><p>hello</p>`],
    ['words in it', `${root}hello${stroke}</svg>`],
    ['a picture as large as a house', `${root.replace('width="560"', 'width="56000"')}${stroke}</svg>`],
    ['a path of another kind', `${root}${stroke.replace('C ', 'L ')}</svg>`],
    ['letters for numbers', `${root}${stroke.replace('10.000', 'NaN')}</svg>`],
  ])('with %s is none', (_, sent) => {
    expect(readDrawnSignature(sent)).toBeUndefined()
  })

  it('is made of dots from where each stroke begins to where it ends', () => {
    const { width, height, dots } = dotsOf(`${root}${stroke}${dot}</svg>`)
    expect([width, height]).toEqual([560, 200])
    expect(dots.at(0)).toEqual({ x: 10, y: 20, radius: 1.125 })
    expect(dots.at(-2)).toEqual({ x: 20, y: 30, radius: 1.125 })
    expect(dots.at(-1)).toMatchObject({ y: 50, radius: 1.75 })
  })
})
