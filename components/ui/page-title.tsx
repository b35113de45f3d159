import type { ReactNode } from 'react'
import { Whole } from './whole'

/** The one h1 of a page, with an optional line above (`kicker`) and sentence below (`lead`). */
export function PageTitle({
  children,
  kicker,
  lead,
}: {
  children: ReactNode
  kicker?: ReactNode
  lead?: ReactNode
}) {
  return (
    <div>
      {kicker ? (
        <p className="text-teks-2">
          <Whole>{kicker}</Whole>
        </p>
      ) : null}
      <h1 className="text-judul font-[750]">
        <Whole>{children}</Whole>
      </h1>
      {lead ? (
        <p className="mt-3 max-w-baris text-teks-2 print:mt-1">
          <Whole>{lead}</Whole>
        </p>
      ) : null}
    </div>
  )
}

/** The heading of a part of a page. `id` makes it a place one can link to. */
export function SectionTitle({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <h2 id={id} className="text-bagian font-bold">
      <Whole>{children}</Whole>
    </h2>
  )
}
