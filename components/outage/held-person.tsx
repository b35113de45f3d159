import type { ReactNode } from 'react'
import { type Variant, variants } from '@/lib/domain/service'
import { routes } from '@/lib/routes'

export type Person = { number: string; name: string; variant: Variant; maskedPhone: string }

/** One line of a list of people who wait: who, for what, how we reach them; what can be done for them at its end. `hour` is the one they wait for. */
export function HeldPerson({
  person,
  hour,
  children,
}: {
  person: Person
  hour?: string
  children: ReactNode
}) {
  const { number, name, variant, maskedPhone } = person
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-garis px-4 py-2 last:border-b-0">
      <span className={`min-w-0 flex-1 ${hour ? 'basis-full' : 'basis-56'}`}>
        <a href={routes.application(number)} className="block py-1 font-bold text-teks">
          {name}
        </a>
        <span className="block text-kecil text-teks-2">
          <span className={hour && 'angka'}>{hour ?? variants[variant].label}</span> ·{' '}
          <span className="angka whitespace-nowrap">{maskedPhone}</span>
        </span>
      </span>
      {children}
    </li>
  )
}

/** The frame around such lines. */
export const HeldList = ({ children }: { children: ReactNode }) => (
  <ul className="overflow-hidden rounded-sudut border border-garis bg-permukaan">{children}</ul>
)
