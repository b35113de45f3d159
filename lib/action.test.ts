import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { action, publicAction } from './action'

/** What the front server sends along when it asks a page only for what a form was told before. */
const asked = new Headers({ 'x-tuntas-path': '/petugas/meja', 'x-tuntas-returned': 'made-by-somebody' })
let sent = asked
vi.mock('next/headers', () => ({ headers: async () => sent, cookies: async () => new Map() }))

test('whoever asks only for what a form was told before has nothing done, neither by staff nor by citizens', async () => {
  const work = vi.fn(async () => 'selesai')
  for (const act of [action, publicAction])
    expect(await act(z.object({}), work)({}, new FormData())).toEqual({})
  expect(work).not.toHaveBeenCalled()
})

test('what a page carries along and was changed on the way is put in our words', async () => {
  sent = new Headers({ 'sec-fetch-site': 'same-origin', 'next-action': 'x' })
  const carried = z.object({ token: z.string(), seen: z.coerce.date() })
  const form = new FormData()
  form.set('seen', 'kemarin')
  expect(await publicAction(carried, async () => undefined)({}, form)).toMatchObject({
    errors: {
      token: 'Muat ulang halaman ini, lalu coba sekali lagi.',
      seen: 'Muat ulang halaman ini, lalu coba sekali lagi.',
    },
  })
})

test('whoever calls an action by hand and hands it no form is answered as one who typed nothing', async () => {
  sent = new Headers({ 'sec-fetch-site': 'same-origin', 'next-action': 'x' })
  const act = publicAction(z.object({ phone: z.string('Isi nomor HP Anda.') }), async () => undefined)
  for (const odd of ['x', ['a'], {}, undefined])
    expect(await act({}, odd as unknown as FormData)).toMatchObject({
      errors: { phone: 'Isi nomor HP Anda.' },
    })
})
