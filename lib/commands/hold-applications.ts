import 'server-only'
import type { Connection } from '@/db/client'
import * as disruptions from '@/db/repositories/disruptions'
import * as heldApplications from '@/db/repositories/held-applications'
import * as messages from '@/db/repositories/messages'
import * as outageLock from '@/db/repositories/outage-lock'
import { heldStates, holdsState } from '@/lib/domain/disruption'
import { sourceOf } from '@/lib/domain/filing'
import { waitsAtOffice } from '@/lib/domain/held-application'
import { heldMessage, resumedMessage } from '@/lib/domain/message'
import type { State } from '@/lib/domain/workflow'
import { officeDay } from '@/lib/domain/working-days'
import { progressAddress, writeMessage } from './prepare-message'

type Outage = Awaited<ReturnType<typeof disruptions.lasting>>[number]

/** An outage was declared: whatever waits where it stops the work is held, once. Call it while the outage lock is held. */
export async function holdWaiting(on: Connection, officeId: string, outage: Outage, now: Date) {
  const states = heldStates(outage.cause)
  if (states.length === 0) return
  for (const waiting of await heldApplications.notHeld(on, officeId, states, officeDay(now)))
    await hold(on, waiting, outage, now)
}

/**
 * An application has changed its state: where it was held it is released, and where it arrives under an outage it is held. Waits for
 * whoever declares or ends one at this moment, so that neither misses the other.
 */
export async function followHold(
  on: Connection,
  { id, officeId }: { id: string; officeId: string },
  toState: State,
  now: Date,
) {
  await outageLock.share(on, officeId)
  if (await heldApplications.releaseMoved(on, id, now))
    await messages.withdraw(on, id, { because: 'moved_on', now })
  const outages = await disruptions.lasting(on, officeId)
  const outage = outages.find(({ cause }) => holdsState(cause, toState))
  const waiting = outage && (await heldApplications.addressee(on, id, officeDay(now)))
  if (waiting) await hold(on, waiting, outage, now)
}

type Waiting = Awaited<ReturnType<typeof heldApplications.notHeld>>[number]

/** Whoever is at home gets a message; whoever stands at the counter gets a slip. */
async function hold(on: Connection, waiting: Waiting, outage: Outage, now: Date) {
  const { id: applicationId, officeId, state, handedInAt, hasVisit } = waiting
  await messages.withdraw(on, applicationId, { because: 'held_again', now })
  const arrival = { source: sourceOf(waiting.filer), handedInAt: handedInAt ?? now, hasVisit }
  const heldMessageId = waitsAtOffice(arrival, now)
    ? undefined
    : await writeMessage(on, waiting, {
        topic: 'held',
        text: heldMessage(outage.words, progressAddress(waiting)),
      })
  await heldApplications.insert(on, {
    ...{ officeId, applicationId, state, heldMessageId },
    disruptionId: outage.id,
    heldAt: now,
  })
}

/** An outage is over: what it held goes on and everyone is told; what another one stops as well stays held by that. Call it while the outage lock is held. */
export async function releaseHeld(
  on: Connection,
  { id, officeId }: { id: string; officeId: string },
  now: Date,
) {
  const others = await disruptions.lasting(on, officeId)
  for (const held of await heldApplications.heldBy(on, id)) {
    const other = others.find(({ cause }) => holdsState(cause, held.state))
    if (other) {
      await heldApplications.passOn(on, held.holdId, other.id)
      continue
    }
    await messages.withdraw(on, held.id, { because: 'recovered', now })
    const text = resumedMessage(progressAddress(held))
    const resumedMessageId = await writeMessage(on, held, { topic: 'resumed', text })
    await heldApplications.releaseRecovered(on, held.holdId, { now, resumedMessageId })
  }
}
