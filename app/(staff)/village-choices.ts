import type { StaffActor } from '@/lib/domain/actor'
import { villageLabel } from '@/lib/domain/village'
import { villages, villagesOf } from '@/lib/domain/villages'
import { getOwnOffice } from '@/lib/queries/get-own-office'

/** The villages a member of staff chooses from: those of their kecamatan, or all of the regency. */
export async function villageChoices(staff: StaffActor) {
  const { districtCode } = await getOwnOffice(staff)
  return (districtCode ? villagesOf(districtCode) : villages).map(village => ({
    value: village.code,
    label: villageLabel(village),
  }))
}
