import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { routes } from '@/lib/routes'

/** How many wait and how long, with the time of the figure. Without scripts it stands as it was; with them it keeps itself fresh. */
export function QueueBoard({
  headline,
  detail,
  called,
  time,
  isStale,
}: {
  headline: string
  detail: string
  called: string
  time: string
  isStale: boolean
}) {
  const reload = (
    <a href={routes.queue()} className="-my-2.5 inline-block py-2.5">
      Muat ulang
    </a>
  )
  return (
    <div data-antrean={routes.queueFigures()} className="grid gap-4">
      <Card>
        <div aria-live="polite" aria-atomic="true">
          <p data-utama className="text-judul font-[750]">
            {headline}
          </p>
          <p data-rincian>{detail}</p>
          <p data-dipanggil className="font-bold">
            {called}
          </p>
        </div>
        <p data-segar hidden={isStale} className="mt-2 text-kecil text-teks-2">
          Angka pukul <span data-waktu>{time}</span>. {reload}
        </p>
      </Card>
      <div data-basi hidden={!isStale}>
        <Notice kind="perlu-tindakan">
          Angka ini dari pukul <span data-waktu>{time}</span>. {reload}
        </Notice>
      </div>
    </div>
  )
}
