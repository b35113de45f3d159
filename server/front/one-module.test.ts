import { expect, test } from 'vitest'
import { oneModule } from './one-module'

const script = (address: string) => `<script type="module" src="${address}"></script>`
const leader = '/skrip/halaman.js?0123456789'

test('a page asks for one module, which leads in the others, each once', () => {
  const page = `<p>${script('/skrip/bukti.js?a')}</p>${script('/skrip/galat.js?b')}${script('/skrip/bukti.js?a')}${script(leader)}`
  expect(oneModule(page)).toBe(
    `<p></p><script type="module" src="${leader}" data-lalu="/skrip/bukti.js?a /skrip/galat.js?b"></script>`,
  )
})

test('a page with one module, or without the one that leads, stays as it was', () => {
  for (const page of [script(leader), script('/skrip/layar.js?a'), '<p>Halo</p>'])
    expect(oneModule(page)).toBe(page)
})
