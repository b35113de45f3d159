import { HandoverSeal } from '@/components/handover/handover-seal'
import { type OriginalAct, originalActs } from '@/lib/domain/original'
import { formatMoment } from '@/lib/format/date'
import { routes } from '@/lib/routes'

export type OriginalEntry = {
  id: number
  act: OriginalAct
  place: string | null
  note: string | null
  receiverName: string | null
  paperId: string | null
  happenedAt: Date
  staffName: string
  witnessName: string | null
  /** Who signed its paper on the screen. */
  signed: readonly { part: string; signerName: string; fingerprint: string; isIntact: boolean }[]
}

/** Everything that was done with an original, in order, with what was signed for it; nothing where nothing was. */
export function OriginalHistory({ entries }: { entries: readonly OriginalEntry[] }) {
  if (entries.length === 0) return null
  return (
    <ol className="grid gap-1 text-kecil text-teks-2">
      {entries.map(entry => (
        <li key={entry.id}>
          <b>{originalActs[entry.act]}</b> · {detailsOf(entry)} · {entry.staffName},{' '}
          {formatMoment(entry.happenedAt)}
          {entry.paperId ? (
            <>
              {' · '}
              <a href={routes.officialPaper(entry.paperId)} className="inline-block py-1">
                Buka suratnya
              </a>
            </>
          ) : null}
          {entry.signed.map(({ part, signerName, fingerprint, isIntact }) => (
            <p key={part}>
              {part} {signerName} menandatangani di layar.{' '}
              <HandoverSeal isIntact={isIntact} fingerprint={fingerprint} />
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}

const detailsOf = ({ place, note, receiverName, witnessName }: OriginalEntry) =>
  [place, note, receiverName && `kepada ${receiverName}`, witnessName && `saksi ${witnessName}`]
    .filter(Boolean)
    .join(', ')
