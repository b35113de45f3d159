import type { z } from 'zod'
import { rememberTracked } from '@/lib/auth/device'
import { forgetForm } from '@/lib/auth/returned-form'
import { limitAttempts } from '@/lib/commands/limit-attempts'
import type { VisitorActor } from '@/lib/domain/actor'
import type { trackingForm } from '@/lib/domain/tracking-form'
import { trackApplications } from '@/lib/queries/track-applications'
import { routes } from '@/lib/routes'

const MOST_PER_PHONE = 5
/** A mobile network puts a whole town behind one address; the phone number's own limit is the hard one. */
const MOST_PER_ADDRESS = 100

/** Looks applications up for a visitor and lets this device see them for half an hour. Refuses with `too_many_attempts` or `tracking_unknown`. */
export async function lookUp(visitor: VisitorActor, tracked: z.output<typeof trackingForm>) {
  await limitAttempts('track_address', visitor.address, MOST_PER_ADDRESS)
  await limitAttempts('track_phone', tracked.phone, MOST_PER_PHONE)
  await rememberTracked(await trackApplications(visitor, tracked))
  await forgetForm(routes.status())
}
