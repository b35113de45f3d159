'use client'

import { usePathname } from 'next/navigation'
import { DropMenu } from './drop-menu'

export type StaffLink = { href: string; label: string }

/** Links that stand on the bar; the rest opens under a word. */
const MOST = 4

/** What a member of staff may open, with the page they are on marked. Each is also a command. */
export function StaffNav({ links }: { links: readonly StaffLink[] }) {
  const pathname = usePathname()
  const [current] = links
    .filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`))
    .toSorted((one, other) => other.href.length - one.href.length)
  const isCurrent = (link: StaffLink) => link === current
  const onBar = links.length > MOST + 1 ? links.slice(0, MOST) : links
  const rest = links.slice(onBar.length)
  return (
    <nav aria-label="Utama" className="flex flex-wrap items-center gap-1">
      {onBar.map(link => (
        <a
          key={link.href}
          href={link.href}
          data-perintah=""
          aria-current={isCurrent(link) ? 'page' : undefined}
          className={`inline-flex min-h-11 items-center border-y-3 border-t-transparent px-2 whitespace-nowrap text-inherit no-underline ${isCurrent(link) ? 'border-b-sorot font-bold' : 'border-b-transparent hover:border-b-kepala-teks-2'}`}
        >
          {link.label}
        </a>
      ))}
      {rest.length > 0 ? (
        <DropMenu label={rest.find(isCurrent)?.label ?? 'Lainnya'}>
          {rest.map(link => (
            <a
              key={link.href}
              href={link.href}
              data-perintah=""
              aria-current={isCurrent(link) ? 'page' : undefined}
              className="flex min-h-10 items-center px-3 text-teks no-underline hover:bg-pilih aria-[current=page]:font-bold"
            >
              {link.label}
            </a>
          ))}
        </DropMenu>
      ) : null}
    </nav>
  )
}
