import type { Office } from '@/components/layout/office'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/page-title'
import type { CheckAnswers } from '@/lib/domain/requirement-check'
import { routes } from '@/lib/routes'
import { CheckFacts } from './check-facts'
import { FreeOfCharge } from './free-of-charge'

/** For whoever may not have a card yet: from when, and what to do until then. */
export function TooYoung({ answers, office }: { answers: CheckAnswers; office: Office }) {
  return (
    <div className="grid gap-6">
      <div>
        <BackLink href={routes.check({ ...answers, ubah: '2' })} />
        <PageTitle kicker="KTP-el pertama kali" lead="Anda bisa membuatnya mulai hari ulang tahun ke-17.">
          Belum waktunya membuat KTP-el
        </PageTitle>
      </div>
      <ul className="list-disc pl-6">
        <li>Bila Anda kawin sebelum 17 tahun, Anda bisa membuatnya sejak saat itu.</li>
        <li>Nanti bawa fotokopi KK, dan datang sendiri untuk perekaman.</li>
        <li>Perlu tanda pengenal sekarang? Tanyakan kepada petugas kami.</li>
      </ul>
      <CheckFacts office={office} />
      <div className="grid gap-3">
        <ButtonLink href={`tel:${office.phone.replace(/\D/g, '')}`} wide>
          Telepon petugas
        </ButtonLink>
        <ButtonLink href={routes.services()} variant="kedua" wide>
          Lihat semua layanan
        </ButtonLink>
      </div>
      <FreeOfCharge />
    </div>
  )
}
