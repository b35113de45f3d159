'use server'

import { redirect } from 'next/navigation'
import { action } from '@/lib/action'
import { applicantLink } from '@/lib/auth/applicant'
import { fileForResident } from '@/lib/commands/file-for-resident'
import { residentForm } from '@/lib/domain/resident-form'
import { routes } from '@/lib/routes'

export const file = action(residentForm, async (staff, form) => {
  redirect(routes.draftDocuments(applicantLink(await fileForResident(staff, form))))
})
