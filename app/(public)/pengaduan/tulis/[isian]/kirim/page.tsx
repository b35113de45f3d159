import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { publicOffice } from '@/app/(public)/office'
import { file } from '@/app/(public)/pengaduan/actions'
import { Discard } from '@/app/(public)/pengaduan/tulis/[isian]/discard'
import { complaintBehind } from '@/app/(public)/pengaduan/tulis/[isian]/draft'
import { ComplaintGone } from '@/components/complaint/complaint-gone'
import { ComplaintStep } from '@/components/complaint/complaint-step'
import { ComplaintSummary } from '@/components/complaint/complaint-summary'
import { SendComplaintForm } from '@/components/complaint/send-complaint-form'
import { SectionTitle } from '@/components/ui/page-title'
import { answererOf, classOf, complaintClasses } from '@/lib/domain/complaint'
import { routes } from '@/lib/routes'

type Props = { params: Promise<{ isian: string }> }

const TITLE = 'Periksa dan kirim'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const draft = await complaintBehind((await params).isian)
  // The form writes its own title, which changes when something is to be put right.
  return { title: draft ? { absolute: '' } : TITLE, robots: { index: false }, referrer: 'same-origin' }
}

export default async function SendComplaintPage({ params }: Props) {
  const { isian: token } = await params
  const draft = await complaintBehind(token)
  if (!draft) return <ComplaintGone />
  const { name } = await publicOffice()
  const { workingDays } = complaintClasses[classOf(draft.topic)]
  return (
    <ComplaintStep
      current={3}
      back={{ href: routes.complaintPlace(token), label: 'Kapan dan di mana' }}
      title={TITLE}
      lead={`${answererOf(draft.topic)} menjawab paling lama ${workingDays} hari kerja. Sesudah dikirim, Anda menerima nomor keluhan.`}
    >
      <section aria-labelledby="isi-keluhan" className="grid gap-3">
        <SectionTitle id="isi-keluhan">Keluhan Anda</SectionTitle>
        <ComplaintSummary
          draft={draft}
          storyHref={routes.complaintStory(token)}
          placeHref={routes.complaintPlace(token)}
        />
      </section>
      <SendComplaintForm
        action={file}
        title={`${TITLE} keluhan · Layanan Kecamatan ${name}`}
        fields={{ press: randomUUID(), token, seen: draft.savedAt.toISOString() }}
      />
      <Discard token={token} />
    </ComplaintStep>
  )
}
