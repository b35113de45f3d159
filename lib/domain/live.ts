import { z } from 'zod'
import type { StaffActor } from './actor'
import { isRegencyWide, mayOpenApplications } from './role'

/** What staff pages hear of while they are open: an application, the queue of a counter, a guest at a kiosk who asks for help, a disruption, who has a case in hand, what is left to print with. */
export const LIVE_SUBJECTS = ['application', 'queue', 'help', 'disruption', 'claim', 'supplies'] as const
export type LiveSubject = (typeof LIVE_SUBJECTS)[number]

/** Kabar — something of an office has changed: which kind of thing and which one, and nothing of a person. */
export type News = { officeId: string; subject: LiveSubject; id: string }

const announced = z.object({
  officeId: z.uuid(),
  regencyId: z.uuid().nullable(),
  subject: z.enum(LIVE_SUBJECTS),
  id: z.string(),
})

/** News as it travels between the processes of the portal; undefined for what is none. */
export function readNews(text: string): z.infer<typeof announced> | undefined {
  try {
    return announced.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

type Told = Pick<z.infer<typeof announced>, 'officeId' | 'regencyId' | 'subject'>

/** Whether someone's open page hears of it: of their own office, or of every office of the regency; of applications only where they may open one. */
export function hears(actor: StaffActor, { officeId, regencyId, subject }: Told): boolean {
  const home = isRegencyWide(actor.role) ? regencyId : officeId
  if (home !== actor.officeId) return false
  return mayOpenApplications(actor.role) || (subject !== 'application' && subject !== 'claim')
}

/** Seconds between two signs of life on an open stream; a browser that hears none for twice as long and a little asks by itself. */
export const BEAT_SECONDS = 20
