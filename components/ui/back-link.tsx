import type { ReactNode } from 'react'

/** The way back, first thing on a page below another. */
export function BackLink({ href, children = 'Kembali' }: { href: string; children?: ReactNode }) {
  return (
    <a href={href} className="tanpa-cetak -ml-1 inline-flex min-h-(--tinggi-isian) items-center gap-2 px-1">
      <svg viewBox="0 0 10 16" width="10" height="16" aria-hidden="true">
        <path d="M8 2 2 8l6 6" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      {children}
    </a>
  )
}
