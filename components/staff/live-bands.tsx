'use client'
import { StatusShape } from '@/components/ui/status-shape'
import { useLive, type Watched } from './use-live'

/**
 * Keeps the bands above a staff page as new as the office, whatever page is open: an outage that begins or ends, a guest at a
 * kiosk who asks for help. Shows nothing itself, but to whoever is typing: their page is not exchanged before they say so.
 */
export function LiveBands(watched: Watched) {
  const { connection, hasNews, renewNow } = useLive(watched)
  if (!hasNews || connection.phase !== 'joined') return null
  return (
    <p
      role="status"
      className="tanpa-cetak flex flex-wrap items-center gap-x-2 bg-perlu px-4 py-1.5 text-perlu-teks"
    >
      <span>
        <StatusShape shape="half" className="mr-2 inline-block" />
        Ada kabar baru dari kantor. Yang sedang Anda ketik tetap ada.
      </span>
      <button
        type="button"
        onClick={renewNow}
        className="min-h-6 border border-transparent font-bold underline"
      >
        Tampilkan kabar
      </button>
    </p>
  )
}
