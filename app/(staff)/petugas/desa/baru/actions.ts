'use server'

import { redirect } from 'next/navigation'
import { action } from '@/lib/action'
import { applicantLink } from '@/lib/auth/applicant'
import { fileForResident } from '@/lib/commands/file-for-resident'
import { limitAttempts } from '@/lib/commands/limit-attempts'
import { residentForm } from '@/lib/domain/resident-form'
import { routes } from '@/lib/routes'

const MOST_DRAFTS = 60

export const file = action(residentForm, async (staff, form) => {
  await limitAttempts('file_for_resident', staff.id, MOST_DRAFTS)
  redirect(routes.draftDocuments(applicantLink(await fileForResident(staff, form))))
})
