import type { ReactNode } from 'react'
import { Whole } from './whole'

export type TimelineItem = {
  key: string
  title: ReactNode
  /** The time in words, e.g. "22 November 2026 pukul 08.42". */
  time: string
  /** The same time for machines, ISO 8601. */
  dateTime: string
  note?: ReactNode
}

/** What happened and when, in the order given. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="border-l-2 border-garis">
      {items.map(item => (
        <li key={item.key} className="relative pb-4 pl-5 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute top-[0.5em] -left-[0.4em] size-[0.7em] rounded-full bg-pita"
          />
          <p className="font-bold">
            <Whole>{item.title}</Whole>
          </p>
          <p className="text-kecil text-teks-2">
            <time dateTime={item.dateTime}>{item.time}</time>
          </p>
          {item.note ? (
            <div className="mt-1">
              <Whole>{item.note}</Whole>
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
