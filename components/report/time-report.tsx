import type { TimeFigures } from '@/lib/domain/time-figures'
import { formatClock } from '@/lib/format/clock'
import { formatShare } from '@/lib/format/number'
import { Figure } from './figure'
import { ReportCard } from './report-card'

/** Waktu layanan of a period: how many were done in the promised minutes of office time, and what went by in all. */
export function TimeReport({ finished, targetMinutes, net, gross }: TimeFigures) {
  return (
    <ReportCard title="Waktu layanan">
      {net.count === 0 ? (
        <p className="text-teks-2">Belum ada KTP-el yang diserahkan dalam periode ini.</p>
      ) : (
        <>
          <Figure
            value={formatShare(net.inTime / net.count)}
            label={`selesai dalam ${targetMinutes} menit waktu kantor`}
          >
            {net.inTime} dari {net.count} KTP-el. {spreadInWords(net)}
          </Figure>
          <p>
            Waktu kotor: {gross.inTime} dari {gross.count} dalam {targetMinutes} menit. {spreadInWords(gross)}
          </p>
        </>
      )}
      <p className="text-kecil text-teks-2">
        Dihitung dalam jam layanan, sejak berkas dinyatakan lengkap sampai KTP-el siap diserahkan. Waktu di
        kabupaten, selama gangguan, dan selama jeda tidak dihitung. Waktu kotor menghitung semuanya.
        {net.count < finished ? ` ${finished - net.count} KTP-el tidak terukur.` : ''}
      </p>
    </ReportCard>
  )
}

const spreadInWords = ({ median = 0, p90 = 0 }: TimeFigures['net']) =>
  `Nilai tengah ${formatClock(median)}; 9 dari 10 paling lama ${formatClock(p90)}.`
