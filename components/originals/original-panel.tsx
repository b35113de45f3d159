import { Badge } from '@/components/ui/badge'
import type { Shape } from '@/components/ui/status-shape'
import type { Tone } from '@/components/ui/tone'
import type { FormAction } from '@/lib/domain/form-state'
import { type OriginalState, type OriginalType, originalLabel, originalStates } from '@/lib/domain/original'
import { OriginalForms } from './original-forms'
import { type OriginalEntry, OriginalHistory } from './original-history'

const looks: Record<OriginalState, { tone: Tone; shape: Shape }> = {
  held: { tone: 'info', shape: 'dot' },
  absent: { tone: 'perlu', shape: 'dashed-circle' },
  returned: { tone: 'netral', shape: 'check' },
  destroyed: { tone: 'netral', shape: 'cross' },
}

export type OriginalActions = {
  takeIn: FormAction
  noteAbsent: FormAction
  move: FormAction
  giveBack: FormAction
}

/** The one paper of a case that a photo cannot replace: where it is, what was done with it, and what may be done now. */
export function OriginalPanel({
  number,
  original: { type, state, place, version, entries, mayWrite, mayReturn },
  presses,
  actions,
}: {
  number: string
  original: {
    type: OriginalType
    state: OriginalState | undefined
    place: string | null | undefined
    version: number
    entries: readonly OriginalEntry[]
    mayWrite: boolean
    mayReturn: boolean
  }
  presses: { place: string; other: string }
  actions: OriginalActions
}) {
  return (
    <section aria-labelledby="dokumen-asli" className="grid gap-2">
      <h2 id="dokumen-asli" className="text-bagian font-bold">
        Dokumen asli
      </h2>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {originalLabel(type)}
        {state ? (
          <Badge {...looks[state]}>{originalStates[state]}</Badge>
        ) : (
          <Badge shape="circle">Belum dicatat</Badge>
        )}
      </p>
      {place ? (
        <p>
          Tempat: <b>{place}</b>
        </p>
      ) : null}
      {mayWrite ? (
        <OriginalForms
          key={version}
          seen={{ number, type, seen: version }}
          state={state}
          mayReturn={mayReturn}
          presses={presses}
          actions={actions}
        />
      ) : null}
      <OriginalHistory entries={entries} />
    </section>
  )
}
