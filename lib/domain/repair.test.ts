import { expect, test } from 'vitest'
import { arrivedSentence, isOnlyToCome, repairSentence } from './repair'

const card = { type: 'family_card' } as const

test('the button says what is asked: a photo, another paper, or to come', () => {
  expect(repairSentence([{ ...card, lackingReason: 'unreadable' }])).toBe('Foto ulang KK')
  expect(repairSentence([{ ...card, lackingReason: 'expired' }])).toBe('Kirim KK yang baru')
  expect(repairSentence([{ ...card, lackingReason: 'wrong_paper' }])).toBe('Kirim KK yang baru')
  expect(repairSentence([{ ...card, lackingReason: 'bring_original' }])).toBe('Bawa KK asli ke loket')
  expect(repairSentence([])).toBe('Lengkapi berkas')
})

test('several papers are named one remedy after the other', () => {
  const papers = [
    { ...card, lackingReason: 'bring_original' },
    { type: 'police_loss_report', lackingReason: 'unreadable' },
  ] as const
  expect(repairSentence(papers)).toMatch(/^Foto ulang .+, bawa KK asli ke loket$/)
  expect(isOnlyToCome(papers)).toBe(false)
  expect(isOnlyToCome(papers.slice(0, 1))).toBe(true)
  expect(isOnlyToCome([])).toBe(false)
})

test('what arrived is named, photographed or to be brought, with the time', () => {
  expect(arrivedSentence({ sent: ['family_card'], brought: [] }, '10.42')).toBe(
    'Foto KK yang baru sudah kami terima pukul 10.42.',
  )
  expect(arrivedSentence({ sent: [], brought: ['family_card'] }, '10.42')).toBe(
    'Kami catat: Anda membawa KK ke loket.',
  )
  expect(
    arrivedSentence({ sent: ['police_loss_report', 'family_card'], brought: ['damaged_card'] }, '10.42'),
  ).toBe(
    'Foto surat kehilangan dan KK yang baru sudah kami terima pukul 10.42. Kami catat: Anda membawa KTP-el rusak ke loket.',
  )
})
