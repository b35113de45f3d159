import { ButtonLink } from '@/components/ui/button'
import { LinkCard } from '@/components/ui/link-card'
import { Notice } from '@/components/ui/notice'
import { SectionTitle } from '@/components/ui/page-title'
import { Whole } from '@/components/ui/whole'
import { type Variant, variants } from '@/lib/domain/service'
import { isFinal, type State, workflow } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'

export type Member = {
  id: string
  variant: Variant
  state: State
  /** Undefined where this browser may not open it. */
  token?: string
  shortName: string | null
  isSent: boolean
  isReady: boolean
}

/** Right under a member's own code: who of the family is not sent yet, and the way to send the next. */
export function UnsentMembers({ members }: { members: readonly Member[] }) {
  const unsent = members.filter(({ isSent }) => !isSent)
  const next = unsent.find(({ isReady, token }) => isReady && token) ?? unsent.find(({ token }) => token)
  if (unsent.length === 0) return null
  return (
    <div className="tanpa-cetak">
      <Notice kind="perlu-tindakan" title={`${unsent.length} orang belum dikirim`}>
        <p>Yang belum dikirim kami hapus setelah 7 hari.</p>
        {next?.token ? (
          <div className="mt-3">
            <ButtonLink href={routes.draftCheck(next.token)}>
              Lanjutkan: {next.shortName ?? 'anggota berikutnya'}
            </ButtonLink>
          </div>
        ) : null}
      </Notice>
    </div>
  )
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

function MemberRow({ member }: { member: Member }) {
  const { token, variant, shortName, isSent } = member
  const title = shortName ?? 'Nama belum diisi'
  const note = `${variants[variant].label} · ${wordFor(member)}`
  if (token)
    return <LinkCard href={isSent ? routes.receipt(token) : routes.draft(token)} title={title} note={note} />
  return (
    <p>
      <b className="block">{title}</b>
      <Whole>{note}</Whole>. Buka dari HP yang mengisinya.
    </p>
  )
}

function wordFor({ state, isSent, isReady }: Member): string {
  if (isFinal(state)) return workflow[state].label.toLowerCase()
  if (isSent) return workflow[state].holder === 'applicant' ? 'perlu dilengkapi' : 'sudah dikirim'
  return isReady ? 'belum dikirim, tinggal ditekan Kirim' : 'belum dikirim, belum lengkap'
}
