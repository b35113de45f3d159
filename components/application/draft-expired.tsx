import { ButtonLink } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/page-title'
import { refusals } from '@/lib/domain/refusal'
import { routes } from '@/lib/routes'

/** For a link to a draft that was not sent in time. */
export function DraftExpired() {
  return (
    <div className="py-4">
      <PageTitle lead={refusals.draft_expired}>Isian ini sudah tidak ada</PageTitle>
      <div className="mt-6">
        <ButtonLink href={routes.apply()}>Mulai lagi</ButtonLink>
      </div>
    </div>
  )
}
