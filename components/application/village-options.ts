import type { SelectOption } from '@/components/ui/select'
import { villageLabel } from '@/lib/domain/village'
import { villagesOf } from '@/lib/domain/villages'

/** The villages of one kecamatan as choices in a form. */
export const villageOptions = (districtCode: string): SelectOption[] =>
  villagesOf(districtCode).map(village => ({ value: village.code, label: villageLabel(village) }))
