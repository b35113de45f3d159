import type { ReactNode } from 'react'
import { BackLink } from '@/components/ui/back-link'
import { PageModule } from '@/components/ui/page-module'
import { PageTitle } from '@/components/ui/page-title'
import { Steps } from '@/components/ui/steps'

const LABELS = ['Apa yang terjadi', 'Kapan dan di mana', 'Nama Anda, lalu kirim']

/** One of the three pages of a complaint. */
export function ComplaintStep({
  current,
  back,
  title,
  lead,
  children,
}: {
  current: 1 | 2 | 3
  back: { href: string; label: string }
  title: string
  lead?: ReactNode
  children: ReactNode
}) {
  return (
    <div className="grid max-w-borang gap-6">
      <div>
        <BackLink href={back.href}>{back.label}</BackLink>
        <PageTitle lead={lead}>{title}</PageTitle>
      </div>
      <Steps current={current} total={LABELS.length} label={LABELS[current - 1]} />
      {children}
      <PageModule src="/skrip/galat.js" />
    </div>
  )
}
