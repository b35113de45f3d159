import { expect, type Page } from '@playwright/test'
import { type Citizen, someone } from '@/e2e/steps/citizen'
import { connected, takeIn } from '@/e2e/steps/staff'
import { expectForEveryone, test } from '@/e2e/test'
import { appointmentReasons } from '@/lib/domain/appointment'
import { disruptionCauses } from '@/lib/domain/disruption'
import { routes } from '@/lib/routes'

const { recorder } = disruptionCauses

/** Somebody at the counter who is given the next free hour; tells its day. */
async function givenAnHour(counter: Page, citizen: Citizen) {
  const taken = await takeIn(counter, citizen, 'new')
  await counter.getByText('Beri janji perekaman').click()
  const day = await counter.getByLabel('Hari', { exact: true }).inputValue()
  await counter.getByLabel('Mengapa tidak sekarang').selectOption(appointmentReasons.queue)
  await counter.getByRole('button', { name: 'Beri janji', exact: true }).click()
  await expect(counter.getByText('Pindahkan janji')).toBeVisible()
  return { ...taken, day }
}

test('the recording device breaks down: whoever has an hour is told that it is not sure, and gets the next free one in one press', async ({
  phone,
  as,
}) => {
  test.setTimeout(120_000)
  const [counter, head] = [await as('counter_officer'), await as('section_head')]
  const citizen = { ...someone('Fajar Nugraha'), eligibility: 'seventeen' as const }
  const { day, token } = await givenAnHour(counter, citizen)

  await head.goto(routes.disruptions())
  await head.getByLabel('Sebab').selectOption({ label: recorder.label })
  await head.getByLabel('Perkiraan selesai').fill(`${day}T23:00`)
  await head.getByRole('button', { name: 'Umumkan gangguan' }).click()
  await expect(head.getByText('Sudah diumumkan.')).toBeVisible()
  const waiting = head.getByRole('region', { name: /^Janji perekaman yang terkena/ })
  await expect(waiting.getByRole('listitem').filter({ hasText: citizen.name })).toContainText('WhatsApp')
  await expect(waiting.getByRole('button', { name: /^Pindahkan/ })).toHaveCount(0)
  await expectForEveryone(head)

  const home = await phone()
  await home.goto(routes.receipt(token))
  await expect(home.getByText(/^Jam perekaman Anda belum pasti/).first()).toBeVisible()
  await expect(home.getByText(recorder.words).first()).toBeVisible()
  await expectForEveryone(home)

  await counter.goto(routes.disruptions())
  await connected(counter)
  await counter.getByRole('button', { name: `Pindahkan ${citizen.name}` }).click()
  await expect(counter.getByRole('status').filter({ hasText: 'Jam baru: ' })).toBeVisible()
  const moved = counter.getByRole('region', { name: /^Sudah dapat jam baru/ })
  await expect(moved.getByRole('listitem').filter({ hasText: citizen.name })).toBeVisible()
  await expectForEveryone(counter)
  await home.reload()
  await expect(home.getByText(/^Datang untuk perekaman .+ pukul/)).toBeVisible()

  await head.getByRole('button', { name: 'Nyatakan selesai' }).first().click()
  await expect(head.getByRole('button', { name: 'Nyatakan selesai' })).toHaveCount(0)
})
