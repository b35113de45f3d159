import 'server-only'
import { transact } from '@/db/client'
import * as offices from '@/db/repositories/offices'
import { type NewStaff, type OfficeForm, worksForRegency } from '@/lib/domain/office-form'
import { officeDay } from '@/lib/domain/working-days'
import { env } from '@/lib/env'
import { newPassword } from '@/lib/keys/random'
import { hireStaff, openOffice } from './open-office'
import { hashPassword } from './sign-in-staff'

const REGENCY = { code: '35.08', name: 'Dispendukcapil', regencyName: 'Kabupaten Lumajang' }

/** Someone who may sign in from now on. The password is told this once and kept nowhere. */
export type Hired = NewStaff & { password: string }

/**
 * Opens a kecamatan office of Lumajang with its first people, and the regency's office before it if there is none: all of it
 * or nothing. Only whoever runs the server may ask. Refuses with `office_exists` or `email_taken`.
 */
export async function openDistrictOffice(_actor: 'operator', form: OfficeForm): Promise<Hired[]> {
  const { code, name, phone, whatsapp, address, hours, staff } = form
  const hired = staff.map(person => ({ ...person, password: newPassword() }))
  const signIns = await Promise.all(
    hired.map(async ({ password, ...person }) => ({ ...person, passwordHash: await hashPassword(password) })),
  )
  const today = officeDay(new Date())
  const shared = { phone, hours, isDemonstration: env().TUNTAS_MODE === 'demonstration' }

  await transact(async on => {
    const known = await offices.findByCode(on, REGENCY.code)
    const regencyId = known?.id ?? (await openOffice(on, { ...shared, ...REGENCY, address: '–' }, today))
    const office = { ...shared, code, name, whatsapp, address, regencyId, regencyName: REGENCY.regencyName }
    const officeId = await openOffice(on, office, today)
    await hireStaff(on, regencyId, signIns.filter(worksForRegency))
    await hireStaff(
      on,
      officeId,
      signIns.filter(person => !worksForRegency(person)),
    )
  })
  return hired
}
