'use server'

import { refresh } from 'next/cache'
import { action } from '@/lib/action'
import { sessionId } from '@/lib/auth/staff'
import { endPhone, offerPhone } from '@/lib/commands/pair-phone'
import { Refusal } from '@/lib/domain/refusal'
import { scannerPhoneForm } from '@/lib/domain/scan-form'

export const offer = action(scannerPhoneForm, async (staff, form) => {
  const session = await sessionId()
  if (!session) throw new Refusal('signed_out')
  await offerPhone(staff, { ...form, sessionId: session })
  refresh()
})

export const end = action(scannerPhoneForm, async (staff, form) => {
  await endPhone(staff, form)
  refresh()
  return 'HP sudah diputus.'
})
