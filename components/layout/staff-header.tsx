import type { ReactNode } from 'react'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { DropMenu } from './drop-menu'
import { type StaffLink, StaffNav } from './staff-nav'

/** `isActing`: they hold the role for another, and the bar says so. */
export type StaffPerson = { name: string; role: string; isActing: boolean }

/** The bar over every staff page: the field that finds, what one may open, what calls the next (`actions`), and who one is, with the way out. */
export function StaffHeader({
  officeName,
  links,
  search,
  actions,
  person,
  personMenu,
}: {
  officeName?: string
  links: readonly StaffLink[]
  search?: ReactNode
  actions?: ReactNode
  person?: StaffPerson
  personMenu?: ReactNode
}) {
  return (
    <header className="tanpa-cetak flex flex-wrap items-center gap-x-4 gap-y-1 bg-kepala px-4 text-kepala-teks meja:min-h-12">
      <p className="py-2 leading-tight font-bold whitespace-nowrap">Meja Layanan</p>
      {search ? <div className="flex min-w-44 flex-1 py-1 meja:max-w-80">{search}</div> : null}
      {links.length > 0 ? <StaffNav links={links} /> : null}
      <div className="ml-auto flex flex-wrap items-center gap-x-3 py-1">
        {actions}
        {person ? (
          <DropMenu label={person.isActing ? <Acting {...person} /> : person.name}>
            <p className="border-b border-garis px-3 pb-2 leading-tight">
              <b>{person.name}</b> <span className="text-kecil text-teks-2">· {person.role}</span>
              {officeName ? <span className="block text-kecil text-teks-2">{officeName}</span> : null}
            </p>
            {personMenu}
          </DropMenu>
        ) : null}
      </div>
    </header>
  )
}

/** Who acts for another, over the role they hold: two short lines, so that the bar stays one. */
const Acting = ({ name, role }: StaffPerson) => (
  <span className="grid text-left leading-tight">
    {name}
    <span className="text-kecil leading-tight">
      <VisuallyHidden> · </VisuallyHidden>
      {role}
    </span>
  </span>
)
