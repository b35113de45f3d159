import { LinkCard } from '@/components/ui/link-card'
import { SectionTitle } from '@/components/ui/page-title'
import type { Variant } from '@/lib/domain/service'
import { formatDay } from '@/lib/format/date'
import { whose } from '@/lib/format/whose'
import { routes } from '@/lib/routes'

type Draft = { id: string; token: string; variant: Variant; shortName: string | null; keptUntil: Date }

/** What this phone began and did not send, each with the way to go on; nothing when there is none. */
export function OwnDrafts({ drafts }: { drafts: readonly Draft[] }) {
  if (drafts.length === 0) return null
  return (
    <section aria-labelledby="belum-dikirim" className="grid gap-3">
      <SectionTitle id="belum-dikirim">Lanjutkan isian di HP ini</SectionTitle>
      <ul className="grid gap-2.5">
        {drafts.map(({ id, token, variant, shortName, keptUntil }) => (
          <li key={id}>
            <LinkCard
              href={routes.draft(token)}
              title={whose(variant, shortName)}
              note={`Belum dikirim. Kami simpan sampai ${formatDay(keptUntil)}.`}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
