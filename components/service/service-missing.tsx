import { AnswerStatus } from '@/components/ui/answer-status'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import type { Variant } from '@/lib/domain/service'
import { FreeOfCharge } from './free-of-charge'
import { ServiceLinks } from './service-links'

/** For an address that names no service: says so, and shows those there are. The page answers 404. */
export function ServiceMissing({ open }: { open: readonly Variant[] }) {
  return (
    <div className="grid gap-6 py-4">
      <AnswerStatus status={404} />
      <PageTitle>Apa yang ingin Anda urus?</PageTitle>
      <Notice title="Alamat itu bukan nama layanan kami, jadi pilih layanan Anda di bawah ini." />
      <ServiceLinks open={open} />
      <FreeOfCharge />
    </div>
  )
}
