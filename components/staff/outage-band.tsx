import { StatusShape } from '@/components/ui/status-shape'
import { toneFill } from '@/components/ui/tone'
import { type DisruptionCause, disruptionCauses } from '@/lib/domain/disruption'
import { formatMoment } from '@/lib/format/date'

type Running = { id: string; cause: DisruptionCause; beganAt: Date; officeName?: string }

/** Under the bar of every staff page while something is out of order: what, since when, how much it holds. One line where that fits. */
export function OutageBand({
  running,
  held,
  href,
}: {
  running: readonly Running[]
  held: number
  href?: string
}) {
  return (
    <section
      aria-label="Gangguan berlangsung"
      className={`tanpa-cetak flex grow flex-wrap items-center gap-x-3 px-4 py-1.5 meja:py-0.5 ${toneFill.tunggu}`}
    >
      <p>
        <StatusShape shape="pause" className="mr-2 inline-block" />
        <b>Gangguan:</b> {running.map(inWords).join(' · ')}
      </p>
      <p className="meja:ml-auto">
        {held > 0 ? `${held} berkas tertahan, jamnya berhenti` : 'Tidak ada berkas tertahan'}
        {href ? (
          <>
            {' · '}
            <a href={href} className="inline-block py-1 text-inherit">
              Lihat gangguan
            </a>
          </>
        ) : null}
      </p>
    </section>
  )
}

const inWords = ({ cause, beganAt, officeName }: Running) =>
  `${officeName ? `${officeName}, ` : ''}${disruptionCauses[cause].label} sejak ${formatMoment(beganAt)}`
