import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { CheckForm } from '@/components/service/check-form'
import { checkPage, readCheckAnswers, STEPS_OF_CHECK, tellAnswers } from '@/lib/domain/requirement-check'
import { routes } from '@/lib/routes'

type Query = Record<string, string | string[] | undefined>
type Props = { searchParams: Promise<Query> }

const stepIn = (value: Query[string]) =>
  typeof value === 'string' && /^[1-3]$/.test(value) ? Number(value) : undefined

async function read({ searchParams }: Props) {
  const query = await searchParams
  const answers = readCheckAnswers(query)
  const page = checkPage(answers, { pressed: stepIn(query.langkah), wanted: stepIn(query.ubah) })
  return { answers, page }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page } = await read(props)
  if (!page) return {}
  const { question, isMissing } = page
  const title = `${question.title} Langkah ${question.step} dari ${STEPS_OF_CHECK}`
  return { title: isMissing ? `Galat: ${title}` : title }
}

export default async function CheckPage(props: Props) {
  const { answers, page } = await read(props)
  if (!page) redirect(routes.checkResult(tellAnswers(answers)))
  return <CheckForm {...page} answers={answers} />
}
