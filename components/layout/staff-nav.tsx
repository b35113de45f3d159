'use client'

import { usePathname } from 'next/navigation'

export type StaffLink = { href: string; label: string }

/** What a member of staff may open, with the page they are on marked. */
export function StaffNav({ links }: { links: readonly StaffLink[] }) {
  const pathname = usePathname()
  return (
    <nav aria-label="Utama" className="flex flex-wrap gap-1">
      {links.map(({ href, label }) => {
        const isCurrent = pathname === href || pathname.startsWith(`${href}/`)
        return (
          <a
            key={href}
            href={href}
            aria-current={isCurrent ? 'page' : undefined}
            className={`inline-flex min-h-11 items-center border-y-3 border-t-transparent px-2 no-underline ${isCurrent ? 'border-b-sorot font-bold' : 'border-b-transparent hover:border-b-kepala-teks-2'}`}
          >
            {label}
          </a>
        )
      })}
    </nav>
  )
}
