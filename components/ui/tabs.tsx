import type { ReactNode } from 'react'

/** The parts of a list as links on one line, or on more where one is too short for their words. */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-2">
      {children}
    </nav>
  )
}

export function Tab({
  href,
  isCurrent,
  children,
}: {
  href: string
  isCurrent: boolean
  children: ReactNode
}) {
  return (
    <a
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      className={`inline-flex min-h-10 shrink-0 items-center border-b-3 px-2 whitespace-nowrap no-underline ${isCurrent ? 'border-aksi font-bold' : 'border-transparent hover:border-garis-input'}`}
    >
      {children}
    </a>
  )
}
