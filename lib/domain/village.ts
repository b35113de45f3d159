/** Desa atau kelurahan of the regency, with Kemendagri codes (Kepmendagri 300.2.2-2430/2025). */
export type Village = {
  code: string
  name: string
  isUrban: boolean
  districtCode: string
  districtName: string
}

/** How a village is said: Kelurahan Jogotrunan, Desa Denok. */
export const villageLabel = (village: Village) => `${village.isUrban ? 'Kelurahan' : 'Desa'} ${village.name}`
