import { type SupplyKind, supplyKinds } from '@/lib/domain/supply'
import { routes } from '@/lib/routes'

/** Of which supply the ledger is shown: one, or all. */
export function KindTabs({ kept, chosen }: { kept: readonly SupplyKind[]; chosen: SupplyKind | undefined }) {
  if (kept.length < 2) return null
  const tabs = [
    { label: 'Semua', href: routes.supplies(), isChosen: chosen === undefined },
    ...kept.map(kind => ({
      label: supplyKinds[kind].label,
      href: routes.supplies({ jenis: supplyKinds[kind].short }),
      isChosen: kind === chosen,
    })),
  ]
  return (
    <nav aria-label="Buku" className="flex flex-wrap gap-x-4">
      {tabs.map(({ label, href, isChosen }) => (
        <a
          key={label}
          href={href}
          aria-current={isChosen ? 'page' : undefined}
          className={`inline-flex min-h-11 items-center border-b-3 ${isChosen ? 'border-b-aksi font-bold text-teks no-underline' : 'border-b-transparent'}`}
        >
          {label}
        </a>
      ))}
    </nav>
  )
}
