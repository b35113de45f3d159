'use server'
import { refresh } from 'next/cache'
import { action } from '@/lib/action'
import { countSupplies } from '@/lib/commands/count-supplies'
import { receiveSupply } from '@/lib/commands/receive-supply'
import { setSupplyWarning } from '@/lib/commands/set-supply-warning'
import { settleSupplyCount } from '@/lib/commands/settle-supply-count'
import { spoilSupply } from '@/lib/commands/spoil-supply'
import { countForm, deliveryForm, settleCountForm, spoilForm, warningForm } from '@/lib/domain/supply-form'

export const receive = action(deliveryForm, async (staff, form) => {
  await receiveSupply(staff, form)
  refresh()
  return 'Kiriman sudah dicatat.'
})

export const spoil = action(spoilForm, async (staff, form) => {
  await spoilSupply(staff, form)
  refresh()
  return 'Yang rusak sudah dicatat.'
})

export const count = action(countForm, async (staff, form) => {
  await countSupplies(staff, form)
  refresh()
})

export const settle = action(settleCountForm, async (staff, form) => {
  await settleSupplyCount(staff, form)
  refresh()
})

export const warn = action(warningForm, async (staff, form) => {
  await setSupplyWarning(staff, form)
  refresh()
  return 'Batas tersimpan.'
})
