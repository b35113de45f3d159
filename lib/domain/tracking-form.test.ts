import { expect, it } from 'vitest'
import { trackingForm } from './tracking-form'

it.each([
  ['0812 3456 7890', 'a8xj'],
  ['+62 812-3456-7890', '87CH-A8XJ'],
  ['81234567890', ' A8XJ '],
])('phone %s and code %s are understood as people write them', (phone, code) => {
  expect(trackingForm.parse({ phone, code })).toEqual({ phone: '+6281234567890', code: 'A8XJ' })
})

it('a code of three signs is asked for again, in words', () => {
  const parsed = trackingForm.safeParse({ phone: '081234567890', code: 'A8X' })

  expect(parsed.error?.issues.map(({ message }) => message)).toEqual([
    'Isi 4 huruf atau angka terakhir dari kode berkas.',
  ])
})
