import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { publicOffice } from '@/app/(public)/office'
import { Discard } from '@/app/(public)/pengaduan/tulis/[isian]/discard'
import { complaintBehind } from '@/app/(public)/pengaduan/tulis/[isian]/draft'
import { ComplaintGone } from '@/components/complaint/complaint-gone'
import { ComplaintStep } from '@/components/complaint/complaint-step'
import { PlaceForm } from '@/components/complaint/place-form'
import { PageModule } from '@/components/ui/page-module'
import { returnedForm } from '@/lib/auth/returned-form'
import { officeDay } from '@/lib/domain/working-days'
import { routes } from '@/lib/routes'

type Props = { params: Promise<{ isian: string }> }

const TITLE = 'Kapan dan di mana?'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const draft = await complaintBehind((await params).isian)
  // The form writes its own title, which changes when something is to be put right.
  return { title: draft ? { absolute: '' } : TITLE, robots: { index: false }, referrer: 'same-origin' }
}

export default async function ComplaintPlacePage({ params }: Props) {
  const { isian: token } = await params
  const draft = await complaintBehind(token)
  if (!draft) return <ComplaintGone />
  const [{ name }, state] = await Promise.all([publicOffice(), returnedForm(routes.complaintPlace(token))])
  return (
    <ComplaintStep
      current={2}
      back={{ href: routes.complaintStory(token), label: 'Apa yang terjadi' }}
      title={TITLE}
      lead="Semua di halaman ini boleh kosong. Isi bila membantu kami memeriksa."
    >
      <PlaceForm
        state={state}
        title={`${TITLE} · Layanan Kecamatan ${name}`}
        fields={{ press: randomUUID(), token, seen: draft.savedAt.toISOString() }}
        draft={draft}
        today={officeDay(new Date())}
      />
      <Discard token={token} />
      <PageModule src="/skrip/keluhan.js" />
    </ComplaintStep>
  )
}
