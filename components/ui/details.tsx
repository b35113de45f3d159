import type { ReactNode } from 'react'
import { Whole } from './whole'

/** Something that opens when it is asked for. Works without scripts. */
export function Details({
  summary,
  isOpen = false,
  children,
}: {
  summary: string
  /** Shown at once, because something inside wants to be seen. */
  isOpen?: boolean
  children: ReactNode
}) {
  return (
    <details open={isOpen} className="group border-y border-garis">
      <summary className="min-h-(--tinggi-isian) py-[0.65em] font-bold text-tautan">
        <Whole>{summary}</Whole>
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  )
}
