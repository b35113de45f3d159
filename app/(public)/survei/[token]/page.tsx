import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { publicOffice } from '@/app/(public)/office'
import { orNotFound } from '@/app/or-not-found'
import { SurveyForm } from '@/components/survey/survey-form'
import { ButtonLink } from '@/components/ui/button'
import { PageModule } from '@/components/ui/page-module'
import { PageTitle } from '@/components/ui/page-title'
import { visitor } from '@/lib/auth/visitor'
import { refusals } from '@/lib/domain/refusal'
import { variants } from '@/lib/domain/service'
import { getSurvey } from '@/lib/queries/get-survey'
import { routes } from '@/lib/routes'
import { answer } from './actions'

const TITLE = 'Bagaimana layanan kami?'

// The form writes its own title, which changes when something is to be put right. The link is a secret.
export const metadata: Metadata = {
  title: { absolute: '' },
  robots: { index: false },
  referrer: 'same-origin',
}

export default async function SurveyPage({ params }: { params: Promise<{ token: string }> }) {
  const secret = (await params).token
  const { variant, isUsed } = await orNotFound(getSurvey(await visitor(), secret))
  const { name } = await publicOffice()
  const suffix = `Layanan Kecamatan ${name}`
  if (isUsed) return <Used suffix={suffix} />
  return (
    <div>
      <PageTitle
        kicker={`Layanan: ${variants[variant].label}`}
        lead="Sembilan pertanyaan, kira-kira satu menit. Penilaian Anda tidak kami tampilkan bersama nama Anda."
      >
        {TITLE}
      </PageTitle>
      <div className="mt-8">
        <SurveyForm action={answer} title={`${TITLE} · ${suffix}`} press={randomUUID()} secret={secret} />
      </div>
      <PageModule src="/skrip/galat.js" />
    </div>
  )
}

function Used({ suffix }: { suffix: string }) {
  return (
    <div className="grid gap-6">
      <title>{`Penilaian sudah diterima · ${suffix}`}</title>
      <PageTitle lead={refusals.survey_used}>Anda sudah menilai</PageTitle>
      <div>
        <ButtonLink href={routes.home()} variant="kedua">
          Ke beranda
        </ButtonLink>
      </div>
    </div>
  )
}
