'use client'
import { StatusShape } from '@/components/ui/status-shape'
import { formatDuration, formatTime } from '@/lib/format/date'
import { routes } from '@/lib/routes'
import { useLive, type Watched } from './use-live'

/** How new the page is, in words; keeps it new. `about` narrows it to one thing. Without scripts: when it was made. */
export function Live(watched: Watched) {
  const { connection, hasNews, renewNow } = useLive(watched)
  const { phase, at, age } = connection
  if (phase === 'signed_out')
    return (
      <Line shape="cross" isUrgent>
        Anda sudah keluar · <a href={routes.signIn()}>Masuk lagi</a>
      </Line>
    )
  if (phase === 'lost')
    return (
      <Line shape="triangle" isUrgent>
        Data {age < 60_000 ? 'kurang dari 1 menit' : formatDuration(age)} lalu · <Renew renew={renewNow} />
      </Line>
    )
  if (hasNews)
    return (
      <Line shape="half" isUrgent>
        Ada yang baru · <Renew renew={renewNow} />
      </Line>
    )
  return phase === 'joined' ? (
    <Line shape="dot">Tersambung {formatTime(at)}</Line>
  ) : (
    <Line shape="circle">Data pukul {formatTime(at)}</Line>
  )
}

function Line({
  shape,
  isUrgent = false,
  children,
}: {
  shape: Parameters<typeof StatusShape>[0]['shape']
  isUrgent?: boolean
  children: React.ReactNode
}) {
  return (
    <p
      role={isUrgent ? 'status' : undefined}
      className="tanpa-cetak angka inline-flex items-center gap-1.5 text-kecil whitespace-nowrap text-teks-2"
    >
      <StatusShape shape={shape} />
      <span>{children}</span>
    </p>
  )
}

function Renew({ renew }: { renew: () => void }) {
  return (
    <button
      type="button"
      onClick={renew}
      className="min-h-6 border border-transparent font-bold text-tautan underline"
    >
      Muat ulang
    </button>
  )
}
