import { StatusShape } from '@/components/ui/status-shape'
import { routes } from '@/lib/routes'

/** On every page of the counter: someone at a kiosk asks for an officer. Nothing while nobody does. */
export function HelpBand({ calls }: { calls: number }) {
  if (calls === 0) return null
  return (
    <p className="tanpa-cetak flex grow flex-wrap items-center gap-x-2 bg-perlu px-4 py-1.5 text-perlu-teks [&_a]:text-inherit">
      <StatusShape shape="triangle" />
      {calls === 1 ? 'Ada panggilan' : `Ada ${calls} panggilan`} dari anjungan.
      <a href={routes.counterQueue()} className="inline-flex min-h-6 items-center font-bold">
        Lihat
      </a>
    </p>
  )
}
