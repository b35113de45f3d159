/** Desa atau kelurahan of the regency, with Kemendagri codes (Kepmendagri 300.2.2-2430/2025). */
export type Village = {
  code: string
  name: string
  isUrban: boolean
  districtCode: string
  districtName: string
}

/** The sentence for a choice that is no village's code, or undefined. */
export const checkVillageCode = (chosen: string): string | undefined =>
  /^\d{2}(\.\d{2}){2}\.\d{4}$/.test(chosen) ? undefined : 'Pilih desa atau kelurahan Anda.'

/** How a village is said within a sentence: kelurahan Jogotrunan, desa Denok. */
export const villageInWords = (village: Village) =>
  `${village.isUrban ? 'kelurahan' : 'desa'} ${village.name}`

/** How a village is said: Kelurahan Jogotrunan, Desa Denok. */
export const villageLabel = (village: Village) => `${village.isUrban ? 'Kelurahan' : 'Desa'} ${village.name}`
