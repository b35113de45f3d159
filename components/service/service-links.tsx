import { EmptyState } from '@/components/ui/empty-state'
import { LinkCard } from '@/components/ui/link-card'
import { type Variant, variants } from '@/lib/domain/service'
import { routes } from '@/lib/routes'

/** The services that are open, as numbered rows. */
export function ServiceLinks({ open }: { open: readonly Variant[] }) {
  if (open.length === 0) return <EmptyState>Belum ada layanan yang dibuka.</EmptyState>
  return (
    <ol className="grid gap-2.5">
      {open.map((variant, index) => (
        <li key={variant}>
          <LinkCard
            href={routes.service(variant)}
            mark={index + 1}
            title={variants[variant].label}
            note={variants[variant].hint}
          />
        </li>
      ))}
    </ol>
  )
}
