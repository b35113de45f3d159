import { randomUUID } from 'node:crypto'
import { printOne } from '@/app/(staff)/petugas/gangguan/actions'
import { HeldCase } from '@/components/outage/held-case'
import type { StaffActor } from '@/lib/domain/actor'
import { getHold } from '@/lib/queries/get-hold'

/** What is said and done for whoever an outage keeps waiting, where one does. */
export async function Hold({ staff, number }: { staff: StaffActor; number: string }) {
  const hold = await getHold(staff, number)
  return hold ? <HeldCase hold={hold} press={randomUUID()} print={printOne} /> : null
}
