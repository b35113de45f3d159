import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { action, publicAction } from './action'

/** What the front server sends along when it asks a page only for what a form was told before. */
const asked = new Headers({ 'x-tuntas-path': '/petugas/meja', 'x-tuntas-returned': 'made-by-somebody' })
vi.mock('next/headers', () => ({ headers: async () => asked, cookies: async () => new Map() }))

test('whoever asks only for what a form was told before has nothing done, neither by staff nor by citizens', async () => {
  const work = vi.fn(async () => 'selesai')
  for (const act of [action, publicAction])
    expect(await act(z.object({}), work)({}, new FormData())).toEqual({})
  expect(work).not.toHaveBeenCalled()
})
