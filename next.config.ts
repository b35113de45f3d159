import type { NextConfig } from 'next'

const config: NextConfig = {
  typedRoutes: true,
  poweredByHeader: false,
  // The front server compresses, once, after it has decided what the page may carry.
  compress: false,
  // `npm test` checks the types, tests included; doing it again would double the wait of a first start.
  typescript: { ignoreBuildErrors: true },
  // Titles belong in the first bytes of every page, also for a browser that runs no script.
  htmlLimitedBots: /.*/,
  serverExternalPackages: [
    '@node-rs/argon2',
    'sharp',
    'heic-decode',
    'postgres',
    'graphile-worker',
    'pdfkit',
    '@hyzyla/pdfium',
  ],
}

export default config
