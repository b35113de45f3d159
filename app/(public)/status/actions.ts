'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { publicAction } from '@/lib/action'
import { forgetAll, forgetTracked, rememberTracked } from '@/lib/auth/device'
import { trackingForm } from '@/lib/domain/tracking-form'
import { routes } from '@/lib/routes'
import { lookUp } from './look-up'

export const track = publicAction(trackingForm, async (visitor, tracked) => {
  await lookUp(visitor, tracked)
  redirect(routes.status())
})

export const forget = publicAction(z.object({}), async () => {
  await forgetAll()
  redirect(routes.forgotten())
})

export const stay = publicAction(z.object({}), async () => {
  await rememberTracked()
  redirect(routes.status())
})

export const leave = publicAction(z.object({}), async () => {
  await forgetTracked()
  redirect(routes.status())
})
