import type { ReactNode } from 'react'

export type StaffLink = { href: string; label: string; isCurrent?: boolean }
export type StaffPerson = { name: string; role: string }

/** The bar over every staff page: where one is, what one may open, who one is. `tools` holds search or the call button. */
export function StaffHeader({
  officeName,
  links,
  person,
  tools,
  signOut,
}: {
  officeName: string
  links: readonly StaffLink[]
  person?: StaffPerson
  tools?: ReactNode
  signOut?: ReactNode
}) {
  return (
    <header className="tanpa-cetak flex flex-wrap items-center gap-x-5 gap-y-1 bg-kepala px-4 py-1 text-kepala-teks [&_a]:text-inherit">
      <p className="leading-tight font-bold">
        Tuntas <span className="font-normal text-kepala-teks-2">· {officeName}</span>
      </p>
      <nav aria-label="Utama" className="flex flex-wrap gap-1">
        {links.map(link => (
          <a
            key={link.href}
            href={link.href}
            aria-current={link.isCurrent ? 'page' : undefined}
            className={`inline-flex min-h-10 items-center border-b-3 px-2 no-underline ${link.isCurrent ? 'border-sorot font-bold' : 'border-transparent hover:border-kepala-teks-2'}`}
          >
            {link.label}
          </a>
        ))}
      </nav>
      <div className="ml-auto flex flex-wrap items-center gap-x-4 gap-y-1">
        {tools}
        {person ? (
          <p className="leading-tight">
            <b>{person.name}</b> <span className="text-kecil text-kepala-teks-2">· {person.role}</span>
          </p>
        ) : null}
        {signOut}
      </div>
    </header>
  )
}

/** The look of a small button on the dark bar, for "Keluar" inside its own form. */
export const headerButtonClass =
  'inline-flex min-h-9 items-center rounded-sudut border border-kepala-teks-2 px-3 text-kepala-teks no-underline hover:bg-aksi-kuat'
