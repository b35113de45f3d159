import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { SETTINGS } from './tests/settings'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const shared = {
  resolve: {
    alias: {
      '@': here('.'),
      // The marker throws outside React's server build; here every module is one of the server.
      'server-only': here('./node_modules/server-only/empty.js'),
    },
  },
}

export default defineConfig({
  test: {
    reporters: ['default', './scripts/failed-tests.mjs'],
    // Of two cores one would be left to itself otherwise, and a test waits half its time for the database.
    maxWorkers: '100%',
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          env: SETTINGS,
          include: [
            '{app,components,server,scripts,tests}/**/*.test.ts',
            'lib/{domain,format,keys}/**/*.test.ts',
            'lib/*.test.ts',
          ],
        },
      },
      {
        ...shared,
        test: {
          name: 'database',
          env: SETTINGS,
          include: ['{db,seed}/**/*.test.ts', 'lib/{commands,queries,auth,integrations}/**/*.test.ts'],
          globalSetup: './tests/start-database.ts',
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
