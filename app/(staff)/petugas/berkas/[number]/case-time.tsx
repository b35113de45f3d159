import { randomUUID } from 'node:crypto'
import { PauseControl } from '@/components/application/pause-control'
import { ServiceTime } from '@/components/application/service-time'
import type { OpenedApplication } from '@/lib/queries/get-application'
import { pause, resume } from './actions'

/** Where the promised minutes of the open case stand, and the way to pause them for whoever may. */
export function CaseTime({ application }: { application: OpenedApplication }) {
  const { number, version, clock, mayPause } = application
  if (!clock) return null
  const control = mayPause ? (
    <PauseControl
      number={number}
      version={version}
      press={randomUUID()}
      isPaused={clock.pause !== undefined}
      pause={pause}
      resume={resume}
    />
  ) : null
  return <ServiceTime time={clock} control={control} />
}
