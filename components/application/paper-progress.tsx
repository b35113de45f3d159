import { Button } from '@/components/ui/button'
import type { Underway } from './use-sending'

/** A file on its way: how far it is, what happens when the signal is lost, and the way to stop it. */
export function PaperProgress({
  fileName,
  percent,
  isWaiting,
  onCancel,
}: Underway & { onCancel: () => void }) {
  return (
    <div className="grid gap-2">
      <p className="min-w-0 break-words" aria-live="polite">
        {isWaiting
          ? 'Sinyal terputus. Kami kirim lagi sendiri saat sinyal kembali.'
          : `Sedang mengirim ${fileName}`}
      </p>
      <progress
        className="h-3 w-full appearance-none overflow-hidden rounded-full bg-garis [&::-moz-progress-bar]:bg-pita [&::-webkit-progress-bar]:bg-garis [&::-webkit-progress-value]:bg-pita"
        max={100}
        value={percent}
        aria-label={`Terkirim dari ${fileName}`}
      >
        {percent} %
      </progress>
      <Button type="button" variant="kedua" onClick={onCancel}>
        Batalkan kiriman ini
      </Button>
    </div>
  )
}
