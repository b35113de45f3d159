import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as phoneApplications from '@/db/repositories/phone-applications'
import type { DisplayActor } from '@/lib/domain/actor'
import type { TakeTicketForm } from '@/lib/domain/display-form'
import { plainCode } from '@/lib/domain/receipt-code'
import { Refusal } from '@/lib/domain/refusal'
import { readScan } from '@/lib/domain/scan'
import { trackingIndex } from '@/lib/keys/blind-index'
import { limitAttempts } from '@/lib/limit-attempts'
import { once } from './once'
import { behind } from './receive-guest'
import { welcome, welcomeFor } from './welcome'

/** Codes one kiosk may be shown in a quarter of an hour: more than guests can come, less than guessing needs. */
const MOST_CODES = 40
const TAIL = 4

/**
 * A guest takes a queue number at the kiosk, for what they come for or for the application whose code they show: all of it, or
 * its last four signs with the phone number. Tells the visit. Refuses with `not_yours` on a board, and with `tracking_unknown`,
 * `too_many_attempts` for codes.
 */
export async function takeTicket(actor: DisplayActor, form: TakeTicketForm): Promise<string> {
  if (actor.shows !== 'kiosk') throw new Refusal('not_yours')
  if (form.code) await limitAttempts('take_ticket/display', actor.id, MOST_CODES)
  const met = { officeId: actor.officeId, door: 'kiosk' } as const
  const { purpose, name = '', phone, code } = form
  return transact(on =>
    once(on, form, 'take_ticket', async () => {
      const visit = code
        ? await welcomeFor(on, await shown(on, actor, code, phone), met)
        : await welcome(on, { purpose, name, phone }, met)
      return visit.id
    }),
  )
}

async function shown(on: Connection, { officeId }: DisplayActor, code: string, phone: string | undefined) {
  const application = await find(on, code, phone)
  if (application?.officeId !== officeId || !applications.isFiled(application))
    throw new Refusal('tracking_unknown')
  return application
}

async function find(on: Connection, code: string, phone: string | undefined) {
  const scan = readScan(code)
  if (scan) return scan.kind === 'number' ? undefined : behind(on, scan)
  if (!phone || plainCode(code).length !== TAIL) return undefined
  const [id] = await phoneApplications.findTracked(on, trackingIndex(phone, code))
  return id ? applications.findById(on, id) : undefined
}
