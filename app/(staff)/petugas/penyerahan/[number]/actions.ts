'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { action } from '@/lib/action'
import { printBlankReceipt } from '@/lib/commands/print-blank-receipt'
import { remindToCollect } from '@/lib/commands/remind-to-collect'
import { shelveCard } from '@/lib/commands/shelve-card'
import { undoHandover } from '@/lib/commands/undo-handover'
import { shelfForm, undoHandoverForm, waitingCardForm } from '@/lib/domain/handover-form'
import { routes } from '@/lib/routes'

export const undo = action(undoHandoverForm, async (staff, form) => {
  await undoHandover(staff, form)
  redirect(routes.desk())
})

export const printBlank = action(waitingCardForm, async (staff, form) => {
  const paperId = await printBlankReceipt(staff, form)
  redirect(routes.officialPaper(paperId))
})

export const shelve = action(shelfForm, async (staff, form) => {
  await shelveCard(staff, form)
  refresh()
  return 'Rak tersimpan.'
})

export const remind = action(waitingCardForm, async (staff, form) => {
  const messageId = await remindToCollect(staff, form)
  if (!messageId) return 'Nomor ini tidak menerima pesan. Kabari lewat telepon.'
  refresh()
  return 'Pesannya siap. Buka dari berkasnya, di bagian pesan, lalu kirim lewat WhatsApp.'
})
