import type { ReactNode } from 'react'
import { Table } from '@/components/ui/table'
import { type OriginalType, originalLabel } from '@/lib/domain/original'
import { type State, workflow } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'
import { HeldSince } from './held-since'

export type Held = {
  id: string
  type: OriginalType
  place: string
  since: Date
  number: string
  name: string
  caseState: State
  /** Whether whoever looks may have it destroyed now. */
  isFree: boolean
}

/** The originals an office holds; `choose` gives each row that may be chosen its box. */
export function HeldOriginals({
  rows,
  now,
  choose,
}: {
  rows: readonly Held[]
  now: Date
  choose?: (held: Held) => ReactNode
}) {
  return (
    <Table
      caption="Dokumen asli yang disimpan kantor"
      captionHidden
      stacks
      columns={[
        { label: 'Nama' },
        { label: 'Dokumen' },
        { label: 'Tempat' },
        { label: 'Disimpan' },
        { label: 'Berkas' },
        ...(choose ? [{ label: 'Musnahkan' }] : []),
      ]}
      rows={rows.map(held => ({
        key: held.id,
        cells: [
          <a key="nama" href={routes.application(held.number)} className="inline-block py-1.5">
            {held.name}
          </a>,
          originalLabel(held.type),
          held.place,
          <HeldSince key="umur" since={held.since} now={now} />,
          workflow[held.caseState].label,
          ...(choose ? [choose(held)] : []),
        ],
      }))}
    />
  )
}
