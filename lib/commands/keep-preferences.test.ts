import { beforeAll, expect, it } from 'vitest'
import { preferencesForm } from '@/lib/domain/preferences-form'
import { getPreferences } from '@/lib/queries/get-preferences'
import { freshDatabase } from '@/tests/database'
import { openOffices } from '@/tests/people'
import { keepPreferences } from './keep-preferences'

let people: Awaited<ReturnType<typeof openOffices>>

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
})

it('everyone begins with single keys and light colours, and changes them for themselves alone', async () => {
  const [ratna, agus] = [people.as('counter_officer'), people.colleague]
  expect(await getPreferences(ratna)).toEqual({ singleKeys: true, theme: 'light' })

  await keepPreferences(ratna, { singleKeys: false, theme: 'dim' })

  expect(await getPreferences(ratna)).toEqual({ singleKeys: false, theme: 'dim' })
  expect(await getPreferences(agus)).toEqual({ singleKeys: true, theme: 'light' })
})

it('a box that is not ticked switches the keys off; an unknown theme is none', () => {
  expect(preferencesForm.parse({ theme: 'device' })).toEqual({ singleKeys: false, theme: 'device' })
  expect(preferencesForm.safeParse({ singleKeys: 'on', theme: 'merah' }).success).toBe(false)
})
