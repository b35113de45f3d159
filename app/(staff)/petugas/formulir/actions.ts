'use server'

import { redirect } from 'next/navigation'
import { action } from '@/lib/action'
import { printPaperForms } from '@/lib/commands/print-paper-forms'
import { findPaperForm, recordPaperSlip, spoilPaperForm } from '@/lib/commands/settle-paper-form'
import { enterFormForm, printFormsForm, recordSlipForm, spoilFormForm } from '@/lib/domain/paper-form-forms'
import { routes } from '@/lib/routes'

export const print = action(printFormsForm, async (staff, form) => {
  const paperId = await printPaperForms(staff, form)
  redirect(routes.paperForms({ dicetak: paperId }))
})

export const enter = action(enterFormForm, async (staff, { number: typed }) => {
  const { kind, number } = await findPaperForm(staff, typed)
  redirect(kind === 'intake' ? routes.walkInOnPaper(number) : routes.paperForms({ surat: number }))
})

export const record = action(recordSlipForm, async (staff, form) => {
  const number = await recordPaperSlip(staff, form)
  redirect(routes.paperForms({ tercatat: number }))
})

export const spoil = action(spoilFormForm, async (staff, form) => {
  const number = await spoilPaperForm(staff, form)
  redirect(routes.paperForms({ tercatat: number }))
})
