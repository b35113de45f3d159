import type { ReactNode } from 'react'
import { Whole } from './whole'

/** A whole row that is one link: a number or drawing, a title, a short note. At least 64 px high. */
export function LinkCard({
  href,
  mark,
  title,
  note,
}: {
  href: string
  mark?: ReactNode
  title: string
  note?: string
}) {
  return (
    <a
      href={href}
      className="flex min-h-16 items-center gap-4 rounded-sudut border border-l-6 border-garis border-l-pita bg-permukaan px-4 py-2.5 text-teks no-underline hover:bg-pilih"
    >
      {mark ? (
        <span className="angka flex size-11 shrink-0 items-center justify-center rounded-full bg-pilih font-bold text-tautan">
          {mark}
        </span>
      ) : null}
      <span className="min-w-0 flex-1">
        <span className="block leading-snug font-bold">
          <Whole>{title}</Whole>
        </span>
        {note ? (
          <span className="block text-kecil text-teks-2">
            <Whole>{note}</Whole>
          </span>
        ) : null}
      </span>
      <Chevron />
    </a>
  )
}

function Chevron() {
  return (
    <svg viewBox="0 0 10 16" width="10" height="16" aria-hidden="true" className="shrink-0">
      <path d="m2 2 6 6-6 6" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  )
}
