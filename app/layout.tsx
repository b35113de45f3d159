import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import './globals.css'

// What every page loads besides its own: named here, these travel in the layout's piece instead of one request each (C-02).
import './error'
import './global-error'
import '@/components/ui/module-script'

// Not preloaded: the words come first, the letter shapes follow. What stands in for them until then is in look.css, phones first.
const atkinson = localFont({
  src: './fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  display: 'swap',
  preload: false,
  variable: '--font-ahn',
  adjustFontFallback: false,
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
