/** Kantor kecamatan, as every page shows it. `name` comes without the word: "Lumajang". */
export type Office = {
  name: string
  regency: string
  phone: string
  address: string
  hours: string
  isDemonstration: boolean
}
