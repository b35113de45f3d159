'use server'
import { redirect } from 'next/navigation'
import { publicAction } from '@/lib/action'
import { fileComplaint } from '@/lib/commands/file-complaint'
import { complaintForm, followForm } from '@/lib/domain/complaint-form'
import { routes } from '@/lib/routes'

export const file = publicAction(complaintForm, async (visitor, form) => {
  redirect(routes.complaint(await fileComplaint(visitor, form)))
})

/** The page of a complaint counts the attempt. */
export const follow = publicAction(followForm, async (_visitor, { number }) =>
  redirect(routes.complaint(number)),
)
