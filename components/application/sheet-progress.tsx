import { Button } from '@/components/ui/button'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Sheet } from './sheet-shelf'

/** A file on its way: how far it is, what happens when the signal is lost, and the way to stop it. */
export function SheetProgress({ sheet, onCancel }: { sheet: Sheet; onCancel: () => void }) {
  const { name, percent } = sheet
  return (
    <>
      <b className="block wrap-anywhere">{name}</b>
      <progress
        className="h-3 w-full appearance-none overflow-hidden rounded-full bg-garis [&::-moz-progress-bar]:bg-pita [&::-webkit-progress-bar]:bg-garis [&::-webkit-progress-value]:bg-pita"
        max={100}
        value={percent}
        aria-label={`Terkirim dari ${name}`}
      >
        {percent} %
      </progress>
      <p>
        <span className="angka">{percent} %</span> <span role="status">{wordsFor(sheet)}</span>
      </p>
      <Button type="button" variant="kedua" wide onClick={onCancel}>
        Batalkan kiriman ini<VisuallyHidden>: {name}</VisuallyHidden>
      </Button>
    </>
  )
}

/** What is happening to a file on its way, and whether the page may be closed. */
export function wordsFor({ isOffline, isKept }: Sheet): string {
  if (isOffline)
    return isKept
      ? 'Sinyal terputus. Foto Anda tersimpan di HP ini. Kami coba kirim lagi saat sinyal kembali.'
      : 'Sinyal terputus. Jangan tutup halaman ini. Kami coba kirim lagi saat sinyal kembali.'
  return isKept
    ? 'Sedang dikirim. Boleh tutup halaman ini, lanjut nanti.'
    : 'Sedang dikirim. Tunggu sampai selesai.'
}
