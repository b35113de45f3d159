import { KeyHelp } from '@/components/staff/key-help'
import { Live } from '@/components/staff/live'
import { Kbd } from '@/components/ui/kbd'

const hints: readonly [keys: readonly string[], does: string][] = [
  [['J', 'K'], 'pindah'],
  [['1–9'], 'sesuai'],
  [['[', ']'], 'lembar'],
  [['R'], 'putar'],
  [['+', '−'], 'zoom'],
  [['Ctrl K'], 'perintah'],
]

/** What the keys do, and how new the page is. */
export function DeskFooter({ now }: { now: Date }) {
  return (
    <div className="flex min-h-7 flex-wrap items-center justify-between gap-x-4 text-kecil text-teks-2">
      <div className="tombol hidden flex-wrap gap-x-4 meja:flex">
        {hints.map(([keys, does]) => (
          <span key={does} className="inline-flex items-center gap-1">
            {keys.map(key => (
              <Kbd key={key}>{key}</Kbd>
            ))}
            {does}
          </span>
        ))}
        <KeyHelp />
      </div>
      <Live subjects={['application']} renderedAt={now} />
    </div>
  )
}
