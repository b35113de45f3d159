'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { publicAction } from '@/lib/action'
import { forgetAll, rememberTracked } from '@/lib/auth/device'
import { limitAttempts } from '@/lib/commands/limit-attempts'
import { trackingForm } from '@/lib/domain/tracking-form'
import { trackApplications } from '@/lib/queries/track-applications'
import { routes } from '@/lib/routes'

const MOST_PER_PHONE = 5
/** A whole neighbourhood can share one address. */
const MOST_PER_ADDRESS = 20

export const track = publicAction(trackingForm, async (visitor, tracked) => {
  await limitAttempts('track_address', visitor.address, MOST_PER_ADDRESS)
  await limitAttempts('track_phone', tracked.phone, MOST_PER_PHONE)
  await rememberTracked(await trackApplications(visitor, tracked))
  redirect(routes.status())
})

export const forget = publicAction(z.object({}), async () => {
  await forgetAll()
  redirect(routes.status())
})
