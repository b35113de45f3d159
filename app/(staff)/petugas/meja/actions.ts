'use server'

import { redirect } from 'next/navigation'
import { action } from '@/lib/action'
import { receiveCardBlanks } from '@/lib/commands/receive-card-blanks'
import { cardBlanksForm } from '@/lib/domain/card-blanks-form'
import { routes } from '@/lib/routes'

export const receive = action(cardBlanksForm, async (staff, form) => {
  await receiveCardBlanks(staff, form)
  redirect(routes.desk('catat=blangko'))
})
