import sharp from 'sharp'
import { expect, test } from 'vitest'
import { carriesMore } from './jpeg-end'

const picture = (options: object) =>
  sharp({
    create: {
      ...{ width: 200, height: 150, channels: 3, background: '#fff' },
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .jpeg(options)
    .withMetadata({ density: 300 })
    .toBuffer()

test.each([
  ['a plain one', {}],
  ['one drawn in several rounds', { progressive: true }],
  ['one drawn by mozjpeg', { mozjpeg: true }],
])('what follows the end of a JPEG is seen: %s', async (_name, options) => {
  const jpeg = await picture(options)
  expect(carriesMore(jpeg)).toBe(false)
  expect(carriesMore(jpeg.subarray(0, -20))).toBe(false)
  for (const more of ['<html><script>', 'PK\u0005\u0006', 'ends as one \u00ff\u00d9'])
    expect(carriesMore(Buffer.concat([jpeg, Buffer.from(more, 'latin1')]))).toBe(true)
})

test('other formats have no such end', () => {
  expect(carriesMore(Buffer.from('%PDF-1.4'))).toBe(false)
  expect(carriesMore(Buffer.of())).toBe(false)
})
