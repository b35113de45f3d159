import { expect, test, vi } from 'vitest'
import { keepRunning } from './keep-running'

/** A service whose every life ends when the test says so. */
function mortal() {
  const ends: ((how: string) => void)[] = []
  const start = async () => {
    let end: (how: string) => void = () => {}
    const ended = new Promise<string>(resolve => {
      end = resolve
    })
    ends.push(end)
    return { ended, stop: async () => end('diminta') }
  }
  return { service: { name: 'Uji', start }, ends }
}

test('a service that ends by itself is started again, and people are told', async () => {
  const { service, ends } = mortal()
  const told: string[] = []
  const { stop } = await keepRunning(service, line => told.push(line))
  ends[0]?.('SIGKILL')
  await vi.waitFor(() => expect(ends).toHaveLength(2), 3000)
  expect(told).toEqual(['Uji berhenti (SIGKILL); dimulai lagi.'])
  await stop()
})

test('a service that was asked to end stays ended', async () => {
  const { service, ends } = mortal()
  const told: string[] = []
  const { stop } = await keepRunning(service, line => told.push(line))
  await stop()
  expect(ends).toHaveLength(1)
  expect(told).toEqual([])
})

test('a service that cannot start the first time stops the whole start', async () => {
  const service = { name: 'Uji', start: () => Promise.reject(new Error('tidak bisa')) }
  await expect(keepRunning(service, () => {})).rejects.toThrow('tidak bisa')
})
