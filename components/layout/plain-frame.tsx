import type { ReactNode } from 'react'
import { routes } from '@/lib/routes'
import { ContourLines } from './contour-lines'

/** A frame that needs no data, for pages shown when the office cannot be asked. */
export function PlainFrame({ children }: { children: ReactNode }) {
  return (
    <div className="warga min-h-dvh">
      <header>
        <div className="bg-kepala py-3 text-kepala-teks">
          <div className="mx-auto max-w-luas px-4">
            <a
              href={routes.home()}
              className="inline-flex min-h-12 items-center font-bold text-inherit no-underline"
            >
              Layanan Kecamatan
            </a>
          </div>
        </div>
        <ContourLines />
      </header>
      <main id="isi" className="isi-halaman mx-auto max-w-luas px-4 pt-4 pb-12">
        {children}
      </main>
    </div>
  )
}
