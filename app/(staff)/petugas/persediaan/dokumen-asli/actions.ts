'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { action } from '@/lib/action'
import { destroyOriginals } from '@/lib/commands/destroy-originals'
import { moveOriginal, noteOriginalAbsent, takeInOriginal } from '@/lib/commands/keep-original'
import { returnOriginal } from '@/lib/commands/return-original'
import {
  absentOriginalForm,
  destroyOriginalsForm,
  placeOriginalForm,
  returnOriginalForm,
} from '@/lib/domain/original-form'
import { routes } from '@/lib/routes'

export const takeIn = action(placeOriginalForm, async (staff, form) => {
  await takeInOriginal(staff, form)
  refresh()
})

export const noteAbsent = action(absentOriginalForm, async (staff, form) => {
  await noteOriginalAbsent(staff, form)
  refresh()
})

export const move = action(placeOriginalForm, async (staff, form) => {
  await moveOriginal(staff, form)
  refresh()
})

export const giveBack = action(returnOriginalForm, async (staff, form) => {
  await returnOriginal(staff, form)
  refresh()
})

export const destroy = action(destroyOriginalsForm, async (staff, form) => {
  redirect(routes.originals({ surat: await destroyOriginals(staff, form) }))
})
