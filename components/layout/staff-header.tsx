import type { ReactNode } from 'react'
import { type StaffLink, StaffNav } from './staff-nav'

export type StaffPerson = { name: string; role: string }

/** The bar over every staff page: where one is, what one may open, who one is, and the way out. */
export function StaffHeader({
  officeName,
  links,
  person,
  signOut,
}: {
  officeName?: string
  links: readonly StaffLink[]
  person?: StaffPerson
  signOut?: ReactNode
}) {
  return (
    <header className="tanpa-cetak flex flex-wrap items-center gap-x-6 gap-y-1 bg-kepala px-4 text-kepala-teks meja:h-12 [&_a]:text-inherit">
      <p className="py-2 leading-tight font-bold">
        Meja Layanan
        {officeName ? (
          <span className="text-kecil font-normal text-kepala-teks-2"> · {officeName}</span>
        ) : null}
      </p>
      {links.length > 0 ? <StaffNav links={links} /> : null}
      {person ? (
        <div className="ml-auto flex flex-wrap items-center gap-x-4 gap-y-1 pb-1 sm:pb-0">
          <p className="leading-tight">
            <b>{person.name}</b> <span className="text-kecil text-kepala-teks-2">· {person.role}</span>
          </p>
          {signOut}
        </div>
      ) : null}
    </header>
  )
}
