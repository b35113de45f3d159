import { chromium } from '@playwright/test'
import { findBrowser } from '../scripts/find-browser.mjs'
import { measureDesk } from './desk.mjs'
import { measurePhotos } from './photo.mjs'
import { bareServer, press } from './press.mjs'
import { say } from './say.mjs'
import { start } from './start.mjs'
import { measureOwnPages, measureVitals } from './vitals.mjs'
import { weighPages } from './weigh.mjs'

/**
 * Measures a started production server: `npm run bench -- http://localhost:3000`. One JSON line for each figure; nothing
 * passes or fails, because times belong to the machine they were taken on. `--start` measures a second start instead, with
 * the settings of the environment; `--vitals` only what a slow phone feels, `--desk` only what an officer waits for.
 */
const address = process.argv.find(argument => argument.startsWith('http')) ?? 'http://localhost:3000'

async function measureServer() {
  const bare = await bareServer(address)
  say({ figure: 'bare node:http, same bytes', ...(await press(bare.url)) })
  bare.stop()
  say({ figure: 'home page from memory', ...(await press(`${address}/`)) })
  say({ figure: 'status page, rendered for each visit', ...(await press(`${address}/status`)) })
}

async function measureInBrowser() {
  const { CHROMIUM, ...env } = await findBrowser()
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...process.env, ...env },
  })
  try {
    if (!process.argv.includes('--vitals') && !process.argv.includes('--desk'))
      await weighPages(browser, address)
    if (!process.argv.includes('--desk')) {
      await measurePhotos(browser, address)
      await measureVitals(browser, address)
      await measureOwnPages(browser, address)
    }
    if (!process.argv.includes('--vitals')) await measureDesk(browser, address)
  } finally {
    await browser.close()
  }
}

if (process.argv.includes('--start')) await start()
else {
  if (!process.argv.includes('--vitals') && !process.argv.includes('--desk')) await measureServer()
  await measureInBrowser()
}
