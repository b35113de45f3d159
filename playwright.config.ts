import { defineConfig, devices } from '@playwright/test'
import { GATEWAY_PORT, PORT } from './e2e/ports'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // The database is one office; two people at a time is what it can follow.
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['./scripts/failed-tests.mjs']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // A recording of every step doubles a run; `npx playwright test --trace retain-on-failure` makes one.
    trace: 'off',
    screenshot: 'only-on-failure',
    // What is not there after this will not come; a journey need not wait its minutes out to say so.
    actionTimeout: 20_000,
    // What a page keeps for later would be fetched behind every test; those about being offline allow it.
    serviceWorkers: 'block',
    launchOptions: { executablePath: process.env.CHROMIUM || undefined, args: FLAGS },
  },
  // A spec runs once, on the screen its readers have: citizens a small telephone, staff an office computer.
  projects: [
    {
      name: 'ponsel',
      testMatch: '**/public/**/*.spec.ts',
      use: { ...devices['Desktop Chrome'], viewport: { width: 360, height: 740 }, hasTouch: true },
    },
    {
      name: 'meja',
      testMatch: '**/{staff,journeys}/**/*.spec.ts',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1366, height: 768 } },
    },
    // What changes the office for everyone waits until nobody else is there; one of them alone runs with `--no-deps`.
    {
      name: 'sendiri',
      testMatch: '**/alone/**/*.spec.ts',
      dependencies: ['ponsel', 'meja'],
      workers: 1,
      use: { ...devices['Desktop Chrome'], viewport: { width: 360, height: 740 }, hasTouch: true },
    },
  ],
  webServer: [
    {
      command: 'node e2e/message-gateway.mjs',
      url: `http://127.0.0.1:${GATEWAY_PORT}/`,
      reuseExistingServer: false,
      env: { PORT: String(GATEWAY_PORT) },
    },
    {
      command: 'node scripts/fresh-start.mjs',
      url: `http://localhost:${PORT}/readyz`,
      timeout: 240_000,
      reuseExistingServer: false,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
      stdout: 'ignore',
      stderr: 'pipe',
      env: {
        PORT: String(PORT),
        DATA_DIR: '.data/test',
        DATABASE_URL: '',
        PUBLIC_URL: '',
        TUNTAS_MODE: 'demonstration',
        MESSAGE_GATEWAY_URL: `http://127.0.0.1:${GATEWAY_PORT}/`,
      },
    },
  ],
})
