'use server'
import { redirect } from 'next/navigation'
import { publicAction } from '@/lib/action'
import { keepDisplay } from '@/lib/auth/display'
import { connectDisplay } from '@/lib/commands/connect-display'
import { connectForm } from '@/lib/domain/display-form'
import { routes } from '@/lib/routes'

export const connect = publicAction(connectForm, async (visitor, form) => {
  const display = await connectDisplay(visitor, form)
  await keepDisplay(display)
  redirect(display.shows === 'board' ? routes.board() : routes.kiosk())
})
