import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { firstLook } from './first-look'

const folder = mkdtempSync(join(tmpdir(), 'tuntas-'))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, 'static'))
writeFileSync(
  join(folder, 'static/a.css'),
  '@font-face{font-family:a;src:url(../media/a.woff2)}.pita{color:#083F3D}.jauh{color:#fff}',
)

const LINK = '<link rel="stylesheet" href="/_next/static/a.css">'
const page = (link: string) =>
  `<!DOCTYPE html><html lang="id"><head><title>Halo</title>${link}</head><body><p class="pita">“Halo” &amp; selamat</p></body></html>`

test('a page brings the rules it shows, and its sheet follows the words', async () => {
  const { html, style } = await firstLook(folder)(page(LINK))
  const rules = /<style>(.*?)<\/style>/.exec(html)?.[1] ?? ''
  expect(rules).toMatch(/\.pita\{color:#083F3D\}/i)
  expect(rules).not.toContain('jauh')
  expect(rules).toContain('@font-face{font-family:a;src:url(/_next/media/a.woff2)}')
  expect(style).toBe(`sha256-${createHash('sha256').update(rules).digest('base64')}`)
  expect(html.indexOf(LINK)).toBeGreaterThan(html.indexOf('</p>'))
  expect(html).toContain('“Halo” &amp; selamat')
})

test('a page without a sheet, or whose sheet is gone, stays as it was', async () => {
  expect((await firstLook(folder)(page(''))).style).toBeUndefined()
  const gone = '<link rel="stylesheet" href="/_next/static/b.css">'
  const { html, style } = await firstLook(folder)(page(gone))
  expect(html).toContain(gone)
  expect(style).toBeUndefined()
})
