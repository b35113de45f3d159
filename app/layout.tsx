import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import './globals.css'

// Not preloaded: the words come first, the letter shapes follow; the fallback is sized to match.
const atkinson = localFont({
  src: './fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  display: 'swap',
  preload: false,
  variable: '--font-ahn',
  adjustFontFallback: 'Arial',
})

export const metadata: Metadata = {
  title: 'Layanan KTP-el di kecamatan',
  description: 'Siapkan berkas KTP-el dari rumah dan ikuti sampai selesai. Tidak dipungut biaya.',
  formatDetection: { telephone: false },
}

export const viewport: Viewport = { colorScheme: 'light', themeColor: '#052b2a' }

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="id" className={atkinson.variable}>
      <body className="font-sans antialiased">{children}</body>
    </html>
  )
}
