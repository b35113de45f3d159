import type { ReactNode } from 'react'
import { VisuallyHidden } from './visually-hidden'
import { Whole } from './whole'

export type SummaryRow = {
  label: string
  value: ReactNode
  /** Where "Ubah" goes; the row's label is read after it. */
  changeHref?: string
}

/** Labels and their values, each with an "Ubah" link where it can be changed. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="border-t border-garis">
      {rows.map(row => (
        <div key={row.label} className="flex flex-wrap gap-x-4 border-b border-garis py-2.5 print:py-1">
          <dt className="w-full text-teks-2 sm:w-2/5 sm:max-w-44 sm:shrink-0">{row.label}</dt>
          <dd className="min-w-0 flex-1 break-words">
            <Whole>{row.value}</Whole>
          </dd>
          {row.changeHref ? (
            <dd className="shrink-0">
              <a href={row.changeHref} className="inline-block px-1 py-[0.55em] -my-[0.55em]">
                Ubah<VisuallyHidden> {row.label}</VisuallyHidden>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}
