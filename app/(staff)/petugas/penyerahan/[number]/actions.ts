'use server'

import { redirect } from 'next/navigation'
import { action } from '@/lib/action'
import { printBlankReceipt } from '@/lib/commands/print-blank-receipt'
import { undoHandover } from '@/lib/commands/undo-handover'
import { blankReceiptForm, undoHandoverForm } from '@/lib/domain/handover-form'
import { routes } from '@/lib/routes'

export const undo = action(undoHandoverForm, async (staff, form) => {
  await undoHandover(staff, form)
  redirect(routes.desk())
})

export const printBlank = action(blankReceiptForm, async (staff, form) => {
  const paperId = await printBlankReceipt(staff, form)
  redirect(routes.officialPaper(paperId))
})
