import { expect, test } from 'vitest'
import { isOnlyToCome, repairSentence } from './repair'

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
