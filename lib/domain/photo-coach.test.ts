import { readdirSync, readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { COACH_EDGE, doubtsAbout, type Greyscale, type PhotoDoubt } from './photo-coach'

/** What the phone hands to the coach: grey, at most 256 pixels long. */
async function grey(photo: Buffer): Promise<Greyscale> {
  const edge = { width: COACH_EDGE, height: COACH_EDGE, fit: 'inside' } as const
  const { data, info } = await sharp(photo)
    .resize(edge)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, light: data }
}

/** A page of black lines on a ground, each point told by where it is. */
const drawn = (light: (x: number, y: number) => number, width = 200, height = 150): Greyscale => ({
  ...{ width, height },
  light: Uint8Array.from({ length: width * height }, (_, at) => light(at % width, Math.floor(at / width))),
})
const isInside = (x: number, y: number) => x > 20 && x < 180 && y > 20 && y < 130
const print = (x: number, y: number) => (y % 8 < 2 && x % 5 < 3 ? 40 : 230)

const papers = readdirSync('seed/papers')
  .filter(name => name.endsWith('.jpg'))
  .map(name => ({ name, photo: readFileSync(`seed/papers/${name}`) }))

describe.each(papers)('$name', ({ photo }) => {
  const spoilt: [PhotoDoubt, string, () => Promise<Buffer>][] = [
    ['blurred', 'moved', () => sharp(photo).blur(6).toBuffer()],
    ['dark', 'taken by night', () => sharp(photo).linear(0.35, 0).toBuffer()],
    ['cut', 'cut at two sides', () => cropped(photo, 0.25, 0.25, 0.7)],
    ['cut', 'cut at one side', () => cropped(photo, 0.2, 0, 0.75)],
    ['glare', 'with a lamp in it', () => withLamp(photo)],
  ]

  test('as it is, nothing is said', async () => {
    expect(doubtsAbout(await grey(photo))).toEqual([])
  })

  test.each(spoilt)('%s is said when it is %s', async (doubt, _how, spoil) => {
    expect(doubtsAbout(await grey(await spoil()))).toContain(doubt)
  })
})

describe('drawn point by point', () => {
  test('a printed page on a table is good', () => {
    expect(doubtsAbout(drawn((x, y) => (isInside(x, y) ? print(x, y) : 90)))).toEqual([])
  })

  test('the same page by night is dark', () => {
    expect(doubtsAbout(drawn((x, y) => (isInside(x, y) ? print(x, y) : 90) / 3))).toEqual(['dark'])
  })

  test('the same page beyond the frame is cut', () => {
    expect(doubtsAbout(drawn((x, y) => (x > 60 ? print(x, y) : 90)))).toEqual(['cut'])
  })

  test('one tone alone is blurred and no more', () => {
    expect(doubtsAbout(drawn(() => 200))).toEqual(['blurred'])
  })

  test('a burnt patch is glare, a row of burnt dots is not', () => {
    const page = (x: number, y: number) => (isInside(x, y) ? print(x, y) : 90)
    const lamp = drawn((x, y) => (Math.hypot(x - 100, y - 75) < 25 ? 255 : page(x, y)))
    const dots = drawn((x, y) => (x % 4 === 0 && y % 4 === 0 && isInside(x, y) ? 255 : page(x, y)))
    expect(doubtsAbout(lamp)).toEqual(['glare'])
    expect(doubtsAbout(dots)).toEqual([])
  })

  test('a scanned page, white to its edges, is good', () => {
    expect(doubtsAbout(drawn((x, y) => (isInside(x, y) && print(x, y) === 40 ? 20 : 255)))).toEqual([])
  })

  test('a picture of a few points says nothing wrong of its edges', () => {
    expect(doubtsAbout(drawn(() => 200, 2, 2))).toEqual(['blurred'])
  })
})

async function cropped(photo: Buffer, left: number, top: number, size: number): Promise<Buffer> {
  const { width, height } = await sharp(photo).metadata()
  return sharp(photo)
    .extract({
      left: Math.floor(width * left),
      top: Math.floor(height * top),
      width: Math.floor(width * size),
      height: Math.floor(height * (top === 0 ? 1 : size)),
    })
    .toBuffer()
}

async function withLamp(photo: Buffer): Promise<Buffer> {
  const { width, height } = await sharp(photo).metadata()
  const lamp = `<svg width="${width}" height="${height}"><circle cx="50%" cy="50%" r="${height * 0.2}" fill="#fff"/></svg>`
  return sharp(photo)
    .composite([{ input: Buffer.from(lamp) }])
    .jpeg()
    .toBuffer()
}
