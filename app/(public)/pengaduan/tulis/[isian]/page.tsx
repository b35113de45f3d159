import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { publicOffice } from '@/app/(public)/office'
import { changeStory } from '@/app/(public)/pengaduan/actions'
import { complaintBehind } from '@/app/(public)/pengaduan/tulis/[isian]/draft'
import { ComplaintGone } from '@/components/complaint/complaint-gone'
import { ComplaintStep } from '@/components/complaint/complaint-step'
import { StoryForm } from '@/components/complaint/story-form'
import { formatDay } from '@/lib/format/date'
import { routes } from '@/lib/routes'
import { Discard } from './discard'

type Props = { params: Promise<{ isian: string }> }

const TITLE = 'Tulis keluhan'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const draft = await complaintBehind((await params).isian)
  // The form writes its own title, which changes when something is to be put right.
  return { title: draft ? { absolute: '' } : TITLE, robots: { index: false }, referrer: 'same-origin' }
}

export default async function ComplaintStoryPage({ params }: Props) {
  const { isian: token } = await params
  const draft = await complaintBehind(token)
  if (!draft) return <ComplaintGone />
  const { name } = await publicOffice()
  const { topic, story, savedAt, keptUntil } = draft
  return (
    <ComplaintStep
      current={1}
      back={{ href: routes.complaints(), label: 'Keluhan' }}
      title={TITLE}
      lead={`Belum dikirim. Kami simpan sampai ${formatDay(keptUntil)}.`}
    >
      <StoryForm
        action={changeStory}
        title={`${TITLE} · Layanan Kecamatan ${name}`}
        fields={{ press: randomUUID(), token, seen: savedAt.toISOString() }}
        answers={{ topic, story }}
      />
      <Discard token={token} />
    </ComplaintStep>
  )
}
