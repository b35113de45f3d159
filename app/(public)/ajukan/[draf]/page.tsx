import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { DraftExpired } from '@/components/application/draft-expired'
import { routes } from '@/lib/routes'
import { draftBehind } from './draft'

export const metadata: Metadata = { title: 'Isian Anda', robots: { index: false } }

export default async function DraftPage({ params }: { params: Promise<{ draf: string }> }) {
  const { draf: token } = await params
  const draft = await draftBehind(token)
  if (!draft) return <DraftExpired />
  if (!draft.isAnswered) redirect(routes.draftDocuments(token))
  redirect(routes.draftCheck(token))
}
