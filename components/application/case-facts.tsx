import type { ReactNode } from 'react'
import { Whole } from '@/components/ui/whole'

export type CaseFact = { label: string; value: ReactNode }

/** Short facts, one a line: label left, value right. */
export function CaseFacts({ facts }: { facts: readonly CaseFact[] }) {
  return (
    <dl className="grid gap-y-0.5">
      {facts.map(({ label, value }) => (
        <div key={label} className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-2">
          <dt className="text-teks-2">{label}</dt>
          <dd className="min-w-0 break-words">
            <Whole>{value}</Whole>
          </dd>
        </div>
      ))}
    </dl>
  )
}
