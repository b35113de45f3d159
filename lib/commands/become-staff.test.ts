import { beforeAll, expect, it } from 'vitest'
import { freshDatabase } from '@/tests/database'
import { openOffices, passerBy } from '@/tests/people'
import { becomeStaff } from './become-staff'

beforeAll(async () => {
  await freshDatabase()
  await openOffices()
})

it('lets nobody become a member of staff without a password outside a developer’s machine', async () => {
  await expect(becomeStaff(passerBy, { email: 'ratna@lumajang.contoh.id' })).rejects.toMatchObject({
    reason: 'not_found',
  })
})
