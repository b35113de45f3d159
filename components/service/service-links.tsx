import { EmptyState } from '@/components/ui/empty-state'
import { LinkCard } from '@/components/ui/link-card'
import { type Variant, variants } from '@/lib/domain/service'
import { routes } from '@/lib/routes'

/** The services that are open, as numbered rows that lead to their pages, or where `to` says. */
export function ServiceLinks({
  open,
  to = routes.service,
}: {
  open: readonly Variant[]
  to?: (variant: Variant) => string
}) {
  if (open.length === 0) return <EmptyState>Belum ada layanan yang dibuka.</EmptyState>
  return (
    <ol className="grid gap-2.5">
      {open.map((variant, index) => (
        <li key={variant}>
          <LinkCard
            href={to(variant)}
            mark={index + 1}
            title={variants[variant].label}
            note={variants[variant].hint}
          />
        </li>
      ))}
    </ol>
  )
}
