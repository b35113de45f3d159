import { StatusShape } from '@/components/ui/status-shape'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { formatMoment } from '@/lib/format/date'
import { formatFingerprint } from '@/lib/format/fingerprint'
import { formatBytes } from '@/lib/format/number'
import type { SentPage } from './sent-page'

/** What arrived of one paper, each with its receipt, and the way to take it back. "Hapus" is a button of the form around it, so that it works without scripts. */
export function PaperPages({ pages }: { pages: readonly SentPage[] }) {
  return (
    <ul
      className="grid grid-cols-[minmax(0,1fr)] gap-2 empty:hidden"
      aria-label="Lembar yang sudah kami terima"
    >
      {pages.map(({ id, fileName, size, sha256, receivedAt }) => (
        <li key={id} className="flex items-start gap-3 rounded-sudut bg-siap pl-3 text-siap-teks">
          <StatusShape shape="square-check" className="mt-[0.9em]" />
          <span className="min-w-0 flex-1 py-2">
            <b className="block truncate">{fileName}</b>
            <span className="block text-kecil">
              Sudah kami terima: <span className="whitespace-nowrap">{formatBytes(size)}</span> ·{' '}
              <span className="whitespace-nowrap">sidik {formatFingerprint(sha256)}</span> ·{' '}
              {formatMoment(new Date(receivedAt))}
            </span>
          </span>
          <button
            type="submit"
            name="remove"
            value={id}
            formNoValidate
            className="min-h-12 cursor-pointer rounded-sudut px-3 font-bold underline"
          >
            Hapus<VisuallyHidden> {fileName}</VisuallyHidden>
          </button>
        </li>
      ))}
    </ul>
  )
}
