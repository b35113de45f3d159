import { Button } from '@/components/ui/button'
import { StatusShape } from '@/components/ui/status-shape'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { formatMoment } from '@/lib/format/date'
import { formatFingerprint } from '@/lib/format/fingerprint'
import { formatBytes } from '@/lib/format/number'
import type { ShownPage } from './sent-page'

/** What arrived of one paper, each with its receipt, its picture while the page that sent it lives, and the way to take it back. "Hapus" is a button of the form around it, so that it works without scripts. */
export function PaperPages({ pages }: { pages: readonly ShownPage[] }) {
  return (
    <ul
      className="grid grid-cols-[minmax(0,1fr)] gap-2 empty:hidden"
      aria-label="Lembar yang sudah kami terima"
    >
      {pages.map(({ id, fileName, size, sha256, receivedAt, preview }, index) => (
        <li
          key={id}
          className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-sudut bg-siap p-3 text-siap-teks"
        >
          {preview ? (
            // biome-ignore lint/performance/noImgElement: a picture from this phone, which no server can make smaller
            <img src={preview} alt="" className="h-20 w-15 shrink-0 rounded-sudut bg-netral object-cover" />
          ) : (
            <StatusShape shape="square-check" className="mt-[0.35em] self-start" />
          )}
          <span className="min-w-0 flex-1 basis-40 wrap-anywhere">
            <b className="block">Lembar {index + 1}</b>
            <span className="block text-kecil">{fileName}</span>
            <span className="block text-kecil">
              Sudah kami terima: <span className="whitespace-nowrap">{formatBytes(size)}</span> · kode lembar{' '}
              {formatFingerprint(sha256)} · {formatMoment(new Date(receivedAt))}
            </span>
          </span>
          <Button variant="kedua" name="remove" value={id} formNoValidate>
            Hapus<VisuallyHidden> lembar {index + 1}</VisuallyHidden>
          </Button>
        </li>
      ))}
    </ul>
  )
}
