import sharp, { type Sharp } from 'sharp'
import { expect, test } from 'vitest'
import { carriesTraces, secondsWithWeakSignal } from './photo-target'

const sheet = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#fff' } })
const told = async (picture: Sharp) => carriesTraces(new Uint8Array(await picture.toBuffer()))
const spoken = () => sheet().withExif({ IFD0: { Make: 'Telepon' } })

test('a picture that names its camera is known in every kind', async () => {
  expect(await told(spoken().jpeg())).toBe(true)
  expect(await told(spoken().png())).toBe(true)
  expect(await told(spoken().webp())).toBe(true)
})

test('a picture without such facts may stay as it is', async () => {
  expect(await told(sheet().jpeg())).toBe(false)
  expect(await told(sheet().png())).toBe(false)
})

test('0,7 MB takes some 25 seconds with a weak signal', () => {
  expect(secondsWithWeakSignal(0.7 * 1024 * 1024)).toBe(25)
  expect(secondsWithWeakSignal(10)).toBe(5)
})
