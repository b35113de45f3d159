import { randomUUID } from 'node:crypto'
import { giveBack, move, noteAbsent, takeIn } from '@/app/(staff)/petugas/persediaan/dokumen-asli/actions'
import { OriginalPanel } from '@/components/originals/original-panel'
import type { StaffActor } from '@/lib/domain/actor'
import { getOriginal } from '@/lib/queries/get-original'

/** The paper of the case that a photo cannot replace, where its service takes one in. */
export async function Original({ staff, number }: { staff: StaffActor; number: string }) {
  const original = await getOriginal(staff, number)
  if (!original) return null
  return (
    <OriginalPanel
      number={number}
      original={original}
      presses={{ place: randomUUID(), other: randomUUID() }}
      actions={{ takeIn, noteAbsent, move, giveBack }}
    />
  )
}
