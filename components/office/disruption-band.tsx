import { Notice } from '@/components/ui/notice'
import { type Disruption, isPlanned } from '@/lib/domain/disruption'
import { disruptionAdvice, disruptionTitle } from '@/lib/format/disruption'

/** What is out of order at the office as of `now`, and what to do; nothing when all is well. */
export function DisruptionBand({ disruptions, now }: { disruptions: readonly Disruption[]; now: Date }) {
  if (disruptions.length === 0) return null
  return (
    <section aria-label="Pemberitahuan kantor" className="grid gap-3">
      {disruptions.map(disruption => (
        <Notice
          key={disruption.id}
          kind={isPlanned(disruption.cause) ? 'perlu-tindakan' : 'tertunda'}
          title={disruptionTitle(disruption, now)}
        >
          {disruptionAdvice(disruption, now)}
        </Notice>
      ))}
    </section>
  )
}
