import 'server-only'
import { database } from '@/db/client'
import * as displays from '@/db/repositories/displays'
import type { DisplayActor, VisitorActor } from '@/lib/domain/actor'
import type { ConnectForm } from '@/lib/domain/display-form'
import { Refusal } from '@/lib/domain/refusal'
import { displayIndex } from '@/lib/keys/proofs'
import { limitAttempts } from '@/lib/limit-attempts'

const MOST_TRIES = 10

/** Somebody types a kode layar on a TV or tablet: tells which display it is from now on. Refuses with `display_unknown` and `too_many_attempts`. */
export async function connectDisplay(actor: VisitorActor, { code }: ConnectForm): Promise<DisplayActor> {
  await limitAttempts('connect_display/address', actor.address, MOST_TRIES)
  const display = await displays.findByCode(database(), displayIndex(code))
  if (!display) throw new Refusal('display_unknown')
  return { kind: 'display', id: display.id, officeId: display.officeId, shows: display.kind }
}
