/** Kantor kecamatan, as every page shows it. `name` comes without the word: "Lumajang". */
export type Office = {
  name: string
  regency: string
  phone: string
  /** +628…, or null where citizens cannot write to the office. */
  whatsapp: string | null
  address: string
  hours: string
  isDemonstration: boolean
}
