import type { Office } from '@/components/layout/office'

const office: Office = {
  name: 'Kecamatan Lumajang',
  regency: 'Kabupaten Lumajang',
  phone: '(0334) 323 313',
  address: 'Kantor Kecamatan Lumajang, Kabupaten Lumajang',
  hours: 'Senin–Jumat, jam layanan kantor',
  isDemonstration: true,
}

export async function getOffice(): Promise<Office> {
  return office
}
