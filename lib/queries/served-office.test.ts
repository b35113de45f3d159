import { beforeAll, expect, it, vi } from 'vitest'
import { database } from '@/db/client'
import { pool } from '@/db/pool'
import { offices } from '@/db/schema/offices'
import { freshDatabase } from '@/tests/database'
import { holdMoment, letMomentPass } from '@/tests/moment'
import { openOffices, passerBy } from '@/tests/people'
import { getOffice } from './get-office'
import { getOfficeToday } from './get-office-today'
import { getQueue } from './get-queue'

beforeAll(async () => {
  await freshDatabase()
  await openOffices()
})

it('what is equal for all is read once for a crowd, whatever page asks for it', async () => {
  await getQueue(passerBy)
  const asked = vi.spyOn(pool(), 'unsafe')
  const look = () => Promise.all([getOffice(passerBy), getOfficeToday(passerBy)])
  letMomentPass()
  holdMoment()
  await Promise.all(Array.from({ length: 20 }, look))
  const once = asked.mock.calls.length
  expect(once).toBeLessThanOrEqual(6)
  await Promise.all(Array.from({ length: 20 }, look))
  expect(asked).toHaveBeenCalledTimes(once)
})

it('what an office changes is told a moment later', async () => {
  expect((await getOffice(passerBy)).phone).not.toBe('(0334) 000 000')
  await database().update(offices).set({ phone: '(0334) 000 000' })
  letMomentPass()
  expect((await getOffice(passerBy)).phone).toBe('(0334) 000 000')
})
