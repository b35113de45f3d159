import { type ReactNode, useId } from 'react'
import { Card } from '@/components/ui/card'
import { SectionTitle } from '@/components/ui/page-title'

/** A part of the report under its own heading. */
export function ReportCard({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="print:not-first:break-inside-avoid">
      <Card>
        <SectionTitle id={id}>{title}</SectionTitle>
        <div className="mt-3 grid gap-4 print:block print:space-y-4">{children}</div>
      </Card>
    </section>
  )
}
