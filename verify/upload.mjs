import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { register } from 'tsx/esm/api'
import { say } from '../bench/say.mjs'
import { findBrowser } from '../scripts/find-browser.mjs'

register()
const { digestOf, heavyPdf, watchSendings } = await import('../e2e/steps/photos.ts')
const { storedOf } = await import('../tests/stored.ts')

/**
 * Sends 3 MB upwards at 250 kbit/s, over a signal that breaks three times, to a started portal: `npm run verify:upload --
 * http://localhost:3000`, with the DATA_DIR of that portal. One JSON line; it fails unless the office then holds one file, one page
 * and one sending, with the SHA-256 of what the phone sent.
 */
const address = process.argv.find(argument => argument.startsWith('http')) ?? 'http://localhost:3000'
const DATA_DIR = process.env.DATA_DIR || '.data'
const BYTES = 3_000_000
const BITS_A_SECOND = 250_000
const BREAKS = [20, 45, 70]
const PHONE = '0812 9999 0043'

const { CHROMIUM, ...env } = await findBrowser()
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu'],
  env: { ...process.env, ...env },
})
try {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'id-ID' })
  const page = await context.newPage()
  await page.goto(`${address}/ajukan?layanan=ktp-el-hilang`)
  await page.getByLabel('Nomor HP').fill(PHONE)
  await page.getByRole('button', { name: 'Mulai menyiapkan berkas' }).click()
  await page.waitForURL(/\/ajukan\/[\w-]{30,}$/)
  await page.goto(`${page.url()}/berkas/surat-hilang`, { waitUntil: 'networkidle' })

  const devTools = await context.newCDPSession(page)
  await throttle(devTools)
  const starts = watchSendings(page)
  const file = await heavyPdf(BYTES)
  const since = performance.now()
  await page.getByLabel('Foto Surat kehilangan dari kepolisian').setInputFiles(file)
  for (const percent of BREAKS) {
    await page.waitForFunction(most => (document.querySelector('progress')?.value ?? 0) > most, percent, {
      timeout: 0,
    })
    await context.setOffline(true)
    await pause(3_000)
    await context.setOffline(false)
    await throttle(devTools)
  }
  await page.getByText('sudah kami terima').waitFor({ timeout: 300_000 })
  const seconds = Math.round((performance.now() - since) / 1000)

  const sent = digestOf(file.buffer)
  const { digests, uploads } = await storedOf(sent, DATA_DIR)
  const isSame = digests.length === 1 && uploads === 1 && digests[0] === sent
  say({
    figure: '3 MB upwards through three breaks of the signal, s',
    value: seconds,
    kbit: BITS_A_SECOND / 1000,
    sendings: starts,
    pages: digests.length,
    sha256: { sent, stored: digests },
    isSame,
  })
  process.exitCode = isSame ? 0 : 1
} finally {
  await browser.close()
}

function throttle(devTools) {
  return devTools.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 300 },
    downloadThroughput: 125_000,
    uploadThroughput: BITS_A_SECOND / 8,
  })
}
