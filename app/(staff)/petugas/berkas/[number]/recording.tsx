import { randomUUID } from 'node:crypto'
import { NoRecording } from '@/components/recording/no-recording'
import { RecordingPanel } from '@/components/recording/recording-panel'
import type { StaffActor } from '@/lib/domain/actor'
import { getRecording } from '@/lib/queries/get-recording'
import { appoint, miss, reappoint, record } from './actions'

/** The recording of the case; for a service without one, and whoever looks through the papers, why there is none. */
export async function Recording({
  staff,
  number,
  mayCheck,
}: {
  staff: StaffActor
  number: string
  mayCheck: boolean
}) {
  const recording = await getRecording(staff, number)
  if (!recording) return mayCheck ? <NoRecording /> : null
  return (
    <RecordingPanel
      number={number}
      recording={recording}
      presses={{ give: randomUUID(), miss: randomUUID() }}
      actions={{ record, give: appoint, move: reappoint, miss }}
    />
  )
}
