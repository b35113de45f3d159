import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ArrivedNotice } from './arrived-notice'

const at = new Date('2026-11-22T03:42:00Z')
const told = (repair: Pick<Parameters<typeof ArrivedNotice>[0], 'sent' | 'brought'>) =>
  renderToStaticMarkup(createElement(ArrivedNotice, { ...repair, at }))

test('who promised to come reads that the office waits for them, who sent a photo that it looks again', () => {
  expect(told({ sent: [], brought: ['family_card'] })).toContain('memeriksanya saat Anda datang.')
  expect(told({ sent: ['family_card'], brought: [] })).toContain('memeriksanya lagi; kabar berikutnya')
})
