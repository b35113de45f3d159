/** Kantor kecamatan, as every page shows it. `name` is the whole name: "Kecamatan Lumajang". */
export type Office = {
  name: string
  regency: string
  phone: string
  address: string
  hours: string
  isDemonstration: boolean
}
