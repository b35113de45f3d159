'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { action } from '@/lib/action'
import { keepOwnCounter } from '@/lib/auth/own-counter'
import { answerHelp } from '@/lib/commands/call-for-help'
import { receiveByScan, receiveGuest } from '@/lib/commands/receive-guest'
import {
  callAgain,
  callNext,
  callTicket,
  finishTicket,
  redirectTicket,
  skipTicket,
} from '@/lib/commands/work-queue'
import { answerHelpForm } from '@/lib/domain/display-form'
import { arrivalForm, callNextForm, guestForm, ownCounterForm, ticketForm } from '@/lib/domain/queue-form'
import { routes } from '@/lib/routes'

export const sit = action(ownCounterForm, async (_staff, { counter }) => {
  await keepOwnCounter(counter)
  refresh()
})

export const next = action(callNextForm, async (staff, form) => {
  await callNext(staff, form)
  refresh()
})

export const call = action(ticketForm, async (staff, form) => {
  await callTicket(staff, form)
  refresh()
})

export const again = action(ticketForm, async (staff, form) => {
  await callAgain(staff, form)
  refresh()
  return 'Dipanggil sekali lagi.'
})

export const skip = action(ticketForm, async (staff, form) => {
  await skipTicket(staff, form)
  refresh()
})

export const send = action(ticketForm, async (staff, form) => {
  await redirectTicket(staff, form)
  refresh()
})

export const finish = action(ticketForm, async (staff, form) => {
  await finishTicket(staff, form)
  refresh()
})

export const answer = action(answerHelpForm, async (staff, form) => {
  await answerHelp(staff, form)
  refresh()
})

export const scan = action(arrivalForm, async (staff, form) => {
  redirect(routes.counterQueue(await receiveByScan(staff, form)))
})

export const guest = action(guestForm, async (staff, form) => {
  redirect(routes.counterQueue(await receiveGuest(staff, form)))
})
