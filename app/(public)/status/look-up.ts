import type { z } from 'zod'
import { rememberTracked } from '@/lib/auth/device'
import type { VisitorActor } from '@/lib/domain/actor'
import type { trackingForm } from '@/lib/domain/tracking-form'
import { trackApplications } from '@/lib/queries/track-applications'

/** Looks applications up for a visitor and lets this device see them for half an hour. Refuses with `too_many_attempts` or `tracking_unknown`. */
export async function lookUp(visitor: VisitorActor, tracked: z.output<typeof trackingForm>) {
  await rememberTracked(await trackApplications(visitor, tracked))
}
