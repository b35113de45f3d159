import type { ReactNode } from 'react'
import { type State, workflow } from '@/lib/domain/workflow'
import { StateBadge } from './state-badge'

/** Who it is, where it stands, and how its time stands. */
export function CaseHeader({
  name,
  state,
  time,
  level = 1,
}: {
  name: string
  state: State
  time: ReactNode
  /** 2 where the page has a heading of its own. */
  level?: 1 | 2
}) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div className="grid gap-2 meja:gap-1">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 meja:flex-nowrap">
        <Heading className="min-w-0 text-judul font-bold">{name}</Heading>
        <StateBadge state={state} audience="staff" isReturned={workflow[state].holder === 'applicant'} />
      </div>
      {time}
    </div>
  )
}
