import { PageModule } from '@/components/ui/page-module'
import { formatTime } from '@/lib/format/date'

/** Until when a shared phone shows what was opened on it. Where scripts run it is said again a minute before, and the page closes itself in time. */
export const TimeLeft = ({ until }: { until: Date }) => (
  <>
    Berkas ini tampil di HP ini sampai pukul {formatTime(until)}.
    <span role="alert" hidden data-sisa={until.getTime() - Date.now()} className="block font-bold">
      Kurang dari 1 menit lagi berkas ini ditutup. Tekan “Tampilkan 30 menit lagi” bila masih perlu.
    </span>
    <PageModule src="/skrip/sisa.js" />
  </>
)
