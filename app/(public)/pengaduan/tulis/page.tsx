import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { publicOffice } from '@/app/(public)/office'
import { file } from '@/app/(public)/pengaduan/actions'
import { ComplaintForm } from '@/components/complaint/complaint-form'
import { BackLink } from '@/components/ui/back-link'
import { PageModule } from '@/components/ui/page-module'
import { PageTitle } from '@/components/ui/page-title'
import { COMPLAINT_TOPICS, classOf, complaintClasses } from '@/lib/domain/complaint'
import { routes } from '@/lib/routes'

const TITLE = 'Tulis keluhan'

// The form writes its own title, which changes when something is to be put right.
export const metadata: Metadata = { title: { absolute: '' } }

export default async function WriteComplaintPage() {
  const { name } = await publicOffice()
  return (
    <div>
      <BackLink href={routes.complaints()}>Keluhan</BackLink>
      <PageTitle lead="Sesudah dikirim, Anda menerima nomor keluhan dan tanggal jawaban.">{TITLE}</PageTitle>
      <div className="mt-6">
        <ComplaintForm
          action={file}
          title={`${TITLE} · Layanan Kecamatan ${name}`}
          press={randomUUID()}
          dueHints={dueHints}
        />
      </div>
      <PageModule src="/skrip/galat.js" />
    </div>
  )
}

const dueHints = Object.fromEntries(
  COMPLAINT_TOPICS.map(topic => [
    topic,
    `Kami jawab paling lama ${complaintClasses[classOf(topic)].workingDays} hari kerja`,
  ]),
)
