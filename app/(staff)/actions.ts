'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { action, LEAVES } from '@/lib/action'
import { sealTerm } from '@/lib/auth/search-term'
import { dropSession, keepSession, sessionId } from '@/lib/auth/staff'
import { actAs } from '@/lib/commands/act-as'
import { extendSession } from '@/lib/commands/extend-session'
import { signOutStaff } from '@/lib/commands/sign-out-staff'
import { callNext } from '@/lib/commands/work-queue'
import { pressKey } from '@/lib/domain/application-form'
import { actAsForm } from '@/lib/domain/delegation-form'
import { callNextForm } from '@/lib/domain/queue-form'
import { Refusal } from '@/lib/domain/refusal'
import { searchForm } from '@/lib/domain/search'
import { routes } from '@/lib/routes'

export const signOut = action(
  z.object({}),
  async staff => {
    const id = await sessionId()
    if (id) await signOutStaff(staff, { sessionId: id })
    await dropSession()
    redirect(routes.signIn())
  },
  LEAVES,
)

export const stay = action(
  z.object({ press: pressKey }),
  async (staff, { press }) => {
    const id = await sessionId()
    if (!id) throw new Refusal('signed_out')
    await extendSession(staff, { press, sessionId: id })
    await keepSession(id)
    // Every page that is open in this browser hears of its new end as it is made anew.
    revalidatePath(routes.home(), 'layout')
  },
  LEAVES,
)

export const changeRole = action(actAsForm, async (staff, { delegationId }) => {
  const id = await sessionId()
  if (id) await actAs(staff, { sessionId: id, delegationId })
  // The bar over the page is the old one's until someone says that it changed.
  revalidatePath(routes.staff(), 'layout')
  redirect(routes.staff())
})

export const find = action(searchForm, async (staff, { q }) => {
  redirect(routes.found(sealTerm(staff, q)))
})

export const callFromBar = action(callNextForm, async (staff, form) => {
  await callNext(staff, form)
  revalidatePath(routes.staff(), 'layout')
  redirect(routes.counterQueue())
})
