import { LinkCard } from '@/components/ui/link-card'
import { SectionTitle } from '@/components/ui/page-title'
import { type Variant, variants } from '@/lib/domain/service'
import { routes } from '@/lib/routes'

export type Member = {
  id: string
  variant: Variant
  /** Undefined where this browser may not open it. */
  token?: string
  shortName: string | null
  isSent: boolean
  isReady: boolean
}

/** The others of a family who are prepared together, each with an application of their own; nothing for those who prepare alone. */
export function FamilyMembers({ members }: { members: readonly Member[] }) {
  if (members.length === 0) return null
  return (
    <section aria-labelledby="keluarga" className="tanpa-cetak grid gap-3">
      <SectionTitle id="keluarga">Keluarga dalam KK yang sama</SectionTitle>
      <ul className="grid gap-2.5">
        {members.map(member => (
          <li key={member.id}>
            <MemberRow member={member} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function MemberRow({ member: { token, variant, shortName, isSent, isReady } }: { member: Member }) {
  const title = shortName ?? 'Nama belum diisi'
  const note = `${variants[variant].label} · ${wordFor(isSent, isReady)}`
  if (token)
    return <LinkCard href={isSent ? routes.receipt(token) : routes.draft(token)} title={title} note={note} />
  return (
    <p>
      <b className="block">{title}</b>
      {note}. Buka dari HP yang mengisinya.
    </p>
  )
}

function wordFor(isSent: boolean, isReady: boolean): string {
  if (isSent) return 'sudah dikirim'
  return isReady ? 'siap dikirim' : 'belum lengkap'
}
