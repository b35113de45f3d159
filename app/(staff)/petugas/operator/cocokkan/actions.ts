'use server'

import { redirect } from 'next/navigation'
import { action } from '@/lib/action'
import { applyRegencyList } from '@/lib/commands/apply-regency-list'
import { checkRegencyList } from '@/lib/commands/check-regency-list'
import { applyListForm, regencyListForm } from '@/lib/domain/siak-ledger-form'
import { routes } from '@/lib/routes'

export const check = action(regencyListForm, async (staff, form) => {
  redirect(routes.regencyList(await checkRegencyList(staff, form)))
})

export const apply = action(applyListForm, async (staff, form) => {
  await applyRegencyList(staff, form)
  redirect(routes.regencyList(form.id))
})
