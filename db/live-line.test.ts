import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { freshDatabase, set } from '@/tests/database'
import { wireTo } from '@/tests/wire'
import { LIVE_CHANNEL, overhear } from './live-line'
import { closePool, pool, renewPool } from './pool'

let wire: Awaited<ReturnType<typeof wireTo>>

beforeAll(async () => {
  const url = new URL(await freshDatabase())
  wire = await wireTo(Number(url.port))
  url.host = `127.0.0.1:${wire.port}`
  set({ DATABASE_URL: url.href })
})

afterEach(() => vi.useRealTimers())

afterAll(async () => {
  await closePool()
  wire.close()
})

test('a line that cannot be laid anew lets go whoever listens, and whoever calls later hears again', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const heard: string[] = []
  const lose = vi.fn()
  await overhear({ hear: text => heard.push(text), miss: vi.fn(), lose })
  await pool().notify(LIVE_CHANNEL, 'before')
  await vi.waitFor(() => expect(heard).toEqual(['before']), 5_000)

  wire.cut()
  await vi.advanceTimersByTimeAsync(20_000)
  await vi.waitFor(() => expect(lose).toHaveBeenCalledOnce(), 10_000)
  await expect(overhear({ hear: vi.fn(), miss: vi.fn(), lose: vi.fn() })).rejects.toThrow()

  wire.mend()
  renewPool()
  await vi.waitFor(() => overhear({ hear: text => heard.push(text), miss: vi.fn(), lose: vi.fn() }), 10_000)
  await pool().notify(LIVE_CHANNEL, 'after')
  await vi.waitFor(() => expect(heard).toEqual(['before', 'after']), 5_000)
})
