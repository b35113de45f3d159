'use server'
import { redirect } from 'next/navigation'
import { publicAction } from '@/lib/action'
import { complainantOf, complaintLink, forgetComplaint, rememberComplaint } from '@/lib/auth/complainant'
import { changeStory as change } from '@/lib/commands/change-complaint'
import { discardComplaint } from '@/lib/commands/discard-complaint'
import { fileComplaint } from '@/lib/commands/file-complaint'
import { startComplaint } from '@/lib/commands/start-complaint'
import { changeStoryForm, complaintForm, followForm, storyForm } from '@/lib/domain/complaint-form'
import { linkPress } from '@/lib/domain/link-form'
import { routes } from '@/lib/routes'

export const start = publicAction(storyForm, async (visitor, form) => {
  const id = await startComplaint(visitor, form)
  await rememberComplaint(id)
  redirect(routes.complaintPlace(complaintLink(id)))
})

export const changeStory = publicAction(changeStoryForm, async (_visitor, form) => {
  await change(complainantOf(form.token), form)
  redirect(routes.complaintPlace(form.token))
})

export const file = publicAction(complaintForm, async (visitor, form) => {
  const number = await fileComplaint(complainantOf(form.token), visitor, form)
  await forgetComplaint(form.token)
  redirect(routes.complaint(number))
})

export const discard = publicAction(linkPress, async (_visitor, { token }) => {
  await discardComplaint(complainantOf(token))
  await forgetComplaint(token)
  redirect(routes.complaintDiscarded())
})

/** The page of a complaint counts the attempt. */
export const follow = publicAction(followForm, async (_visitor, { number }) =>
  redirect(routes.complaint(number)),
)
