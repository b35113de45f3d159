import { Button } from '@/components/ui/button'
import { StatusShape } from '@/components/ui/status-shape'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { formatTime } from '@/lib/format/date'
import { formatBytes } from '@/lib/format/number'

export type ReceivedPhoto = { id: string; size: number; receivedAt: Date }

/** The photos of a complaint that are here already, each with the way to take it back. "Hapus" is a button of the form around it. */
export function ReceivedPhotos({ photos }: { photos: readonly ReceivedPhoto[] }) {
  return (
    <ul
      className="grid grid-cols-[minmax(0,1fr)] gap-2 empty:hidden"
      aria-label="Foto yang sudah kami terima"
    >
      {photos.map(({ id, size, receivedAt }, index) => (
        <li
          key={id}
          className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-sudut bg-siap p-3 text-siap-teks"
        >
          <StatusShape shape="square-check" className="mt-[0.35em] self-start" />
          <span className="min-w-0 flex-1 basis-40">
            <b className="block">Foto {index + 1}</b>
            <span className="block text-kecil">
              Sudah kami terima: <span className="whitespace-nowrap">{formatBytes(size)}</span>, pukul{' '}
              {formatTime(receivedAt)}
            </span>
          </span>
          <Button variant="kedua" name="remove" value={id} formNoValidate>
            Hapus<VisuallyHidden> foto {index + 1}</VisuallyHidden>
          </Button>
        </li>
      ))}
    </ul>
  )
}
