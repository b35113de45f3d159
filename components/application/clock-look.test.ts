import { expect, test } from 'vitest'
import type { CaseClock, ClockRest } from '@/lib/domain/service-clock'
import { clockLook } from './clock-look'

const MINUTE = 60_000
const readAt = new Date('2026-11-23T02:12:00Z')

const look = (minutes: number, rest?: ClockRest, pause?: CaseClock['pause']) => {
  const ahead = rest ? [] : [{ from: readAt, until: new Date(readAt.getTime() + 60 * MINUTE) }]
  const clock = { elapsed: minutes * MINUTE, ahead, rest }
  return clockLook({ clock, pause, readAt, targetMinutes: 12 }, readAt)
}

test('a clock says in shape, word and colour how its twelve minutes stand', () => {
  expect(look(8.99)).toMatchObject({
    ...{ digits: '08:59', words: 'dalam target', shape: 'quarter', tone: 'netral' },
  })
  expect(look(9)).toMatchObject({ words: 'sisa 3 menit', shape: 'three-quarters', tone: 'perlu' })
  expect(look(10)).toMatchObject({ words: 'sisa 2 menit', tone: 'perlu' })
  expect(look(11.5)).toMatchObject({ words: 'hampir habis', tone: 'perlu' })
  expect(look(13 + 1 / 3)).toMatchObject({ words: 'lewat 01:20', shape: 'triangle', tone: 'galat' })
})

test('a clock that rests says why, and still whether time is short or over', () => {
  expect(look(0, 'not_begun')).toMatchObject({ words: 'mulai saat berkas lengkap', shape: 'dashed-circle' })
  expect(look(5, 'elsewhere')).toMatchObject({ words: 'berhenti selama di kabupaten', shape: 'pause' })
  expect(look(10, 'closed').words).toBe('sisa 2 menit · berhenti di luar jam layanan')
  expect(look(10, 'ready')).toMatchObject({ words: 'KTP-el sudah siap', shape: 'check' })
  expect(look(14, 'ready').words).toBe('lewat 02:00 · KTP-el sudah siap')
})

test('a paused clock says why and since when, in Lumajang', () => {
  expect(look(10, 'stopped', { reason: 'applicant_away', pausedAt: readAt })).toMatchObject({
    ...{ words: 'Jeda: pemohon keluar · sejak 09.12', shape: 'pause', tone: 'tunggu' },
  })
})
