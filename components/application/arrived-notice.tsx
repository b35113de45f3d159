import { Notice } from '@/components/ui/notice'
import { arrivedSentence, type Repair } from '@/lib/domain/repair'
import { formatTime } from '@/lib/format/date'

/** Once, right after a repair: that it came, when, and what it did to the place in the queue. What comes next stands below it. */
export const ArrivedNotice = ({ at, ...repair }: Repair & { at: Date }) => (
  <Notice kind="berhasil" role="status" title={arrivedSentence(repair, formatTime(at))}>
    Urutan Anda tetap. {repair.brought.length > 0 ? WHEN_THEY_COME : AGAIN}
  </Notice>
)

const AGAIN = 'Petugas loket memeriksanya lagi; kabar berikutnya tertulis di bawah ini.'
const WHEN_THEY_COME = 'Petugas loket memeriksanya saat Anda datang.'
