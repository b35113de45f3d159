import { ButtonLink } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/page-title'
import { refusals } from '@/lib/domain/refusal'
import { routes } from '@/lib/routes'

/** For the link of a complaint that is no longer being written. */
export function ComplaintGone() {
  return (
    <div className="py-4">
      <PageTitle lead={refusals.complaint_draft_gone}>Isian keluhan ini sudah tidak ada</PageTitle>
      <div className="mt-6 grid gap-3 sm:flex">
        <ButtonLink href={routes.complaints()}>Lihat jawaban keluhan</ButtonLink>
        <ButtonLink href={routes.writeComplaint()} variant="kedua">
          Tulis keluhan lagi
        </ButtonLink>
      </div>
    </div>
  )
}
