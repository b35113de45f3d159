import type { Letterhead } from './paper'

type Office = { name: string; regencyName: string; regencyId: string | null; address: string; phone: string }

/** Kop surat — what stands over every paper of an office: its regency's government, the kecamatan, where it is. */
export const letterheadOf = ({ name, regencyName, regencyId, address, phone }: Office): Letterhead => ({
  regencyName: `Pemerintah ${regencyName}`,
  name: regencyId ? `Kecamatan ${name}` : name,
  address,
  phone,
})
