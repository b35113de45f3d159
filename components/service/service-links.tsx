import { LinkCard } from '@/components/ui/link-card'
import { VARIANTS, variants } from '@/lib/domain/service'
import { routes } from '@/lib/routes'

/** The four services as numbered rows. */
export function ServiceLinks() {
  return (
    <ol className="grid gap-2.5">
      {VARIANTS.map((variant, index) => (
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
