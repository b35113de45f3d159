import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { publicOffice } from '@/app/(public)/office'
import { CheckResult } from '@/components/service/check-result'
import { TooYoung } from '@/components/service/too-young'
import { comers, followAnswers, readCheckAnswers, tellAnswers } from '@/lib/domain/requirement-check'
import { variants } from '@/lib/domain/service'
import { papersFor } from '@/lib/domain/standard-content'
import { routes } from '@/lib/routes'
import '@/app/(public)/slip.css'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const read = async ({ searchParams }: Props) => {
  const answers = readCheckAnswers(await searchParams)
  return { answers: tellAnswers(answers), ...followAnswers(answers) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { facts, ending } = await read(props)
  const heading = comers[facts.comer ?? 'self'].heading
  if (ending === 'too_young') return { title: 'Belum waktunya membuat KTP-el' }
  return { title: facts.variant ? `${heading}: ${variants[facts.variant].label}` : 'Cek persyaratan' }
}

export default async function CheckResultPage(props: Props) {
  const { answers, facts, ending } = await read(props)
  const { variant, comer } = facts
  if (ending === 'help') redirect(`${routes.help()}#belum-tahu`)
  const office = await publicOffice()
  if (ending === 'too_young') return <TooYoung answers={answers} office={office} />
  if (!ending || !variant || !comer) redirect(routes.check(answers))

  const papers = papersFor(office.standard.content, variant, facts.eligibility)
  if (papers.length === 0) redirect(routes.services())
  return (
    <CheckResult
      {...{ answers, office, papers, variant, comer }}
      lacks={facts.lacks}
      minutes={office.standard.targetMinutes}
      link={`${office.site}${routes.checkResult(answers)}`}
    />
  )
}
