import { Table, type TableRow } from '@/components/ui/table'
import { pauseReasons } from '@/lib/domain/clock-pause'
import { disruptionCauses } from '@/lib/domain/disruption'
import type { NetAndGross, TimeFigures } from '@/lib/domain/time-figures'
import type { TimeSpread } from '@/lib/domain/time-spread'
import { formatClock } from '@/lib/format/clock'
import { formatShare } from '@/lib/format/number'
import { ReportCard } from './report-card'

/** Where the time of a period went: each step net and gross, and what delayed the office, by cause. `csv` is the same as a file. */
export function StepTimes({ csv, ...figures }: TimeFigures & { csv: string }) {
  const { targetMinutes, steps, delays } = figures
  const within = targetMinutes > 0 ? `≤ ${targetMinutes} menit` : 'dalam target'
  return (
    <ReportCard title="Waktu tiap langkah dan sebab tertunda">
      <Table
        caption="Waktu bersih (jam layanan tanpa gangguan dan jeda) dan waktu kotor (semuanya)"
        stacks
        columns={[
          { label: 'Langkah' },
          { label: 'Jumlah', numeric: true },
          ...['bersih', 'kotor'].flatMap(kind => [
            { label: `Nilai tengah, ${kind}`, numeric: true },
            { label: `9 dari 10, ${kind}`, numeric: true },
            { label: `${within}, ${kind}`, numeric: true },
          ]),
        ]}
        rows={[
          ...steps.map(({ label, ...times }) => row(label, times)),
          row('Berkas lengkap sampai KTP-el siap', figures),
        ]}
      />
      <Delays delays={delays} />
      <p>
        <a href={csv} className="inline-flex min-h-11 items-center">
          Data: CSV waktu layanan
        </a>
      </p>
    </ReportCard>
  )
}

const row = (label: string, { net, gross }: NetAndGross): TableRow => ({
  key: label,
  cells: [label, net.count, ...cells(net), ...cells(gross)],
})

const NONE = '–'

const cells = ({ count, inTime, median, p90 }: TimeSpread) =>
  median === undefined || p90 === undefined
    ? [NONE, NONE, NONE]
    : [formatClock(median), formatClock(p90), formatShare(inTime / count)]

function Delays({ delays: { pauses, disruptions } }: Pick<TimeFigures, 'delays'>) {
  const rows = [
    ...pauses.map(delay => ({ ...delay, label: `Jeda: ${pauseReasons[delay.cause]}` })),
    ...disruptions.map(delay => ({ ...delay, label: `Gangguan: ${disruptionCauses[delay.cause].label}` })),
  ]
  if (rows.length === 0) return <p className="text-teks-2">Tidak ada jeda atau gangguan dalam periode ini.</p>
  return (
    <Table
      caption="Tertunda menurut sebab, dalam jam layanan periode ini"
      columns={[
        { label: 'Sebab' },
        { label: 'Berapa kali', numeric: true },
        { label: 'Lamanya', numeric: true },
      ]}
      rows={rows.map(({ label, count, lost }) => ({ key: label, cells: [label, count, formatClock(lost)] }))}
    />
  )
}
