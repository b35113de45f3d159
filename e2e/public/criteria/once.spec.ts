import { expect, type Page } from '@playwright/test'
import { begin, card, photoOf, someone } from '@/e2e/steps/citizen'
import { chooseName, sayWhere, tellStory } from '@/e2e/steps/complaint'
import { findInOrder, findLacking, make, takeIn } from '@/e2e/steps/staff'
import { test } from '@/e2e/test'
import { visitReasons } from '@/lib/domain/home-visit'
import { documentTypes, variants } from '@/lib/domain/service'
import { moves } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'

/** A form that makes something: how one comes to it and fills it in, its button, where it leads, and how one counts what it made. */
type Making = {
  fill: (page: Page) => Promise<void>
  button: string
  leadsTo: RegExp
  /** How many there are, as far as a page tells; where none does, what was made names itself in the address. */
  count?: (page: Page) => Promise<number>
}

const drafts: Making = {
  fill: async page => {
    await page.goto(routes.apply('lost'))
    await page.getByLabel('Nomor HP').fill(someone().phone)
  },
  button: 'Mulai menyiapkan berkas',
  leadsTo: /\/ajukan\/[\w-]{30,}$/,
  count: async page => {
    await page.goto(routes.apply())
    return page.getByRole('region', { name: 'Lanjutkan isian di HP ini' }).getByRole('listitem').count()
  },
}

const complaints: Making = {
  fill: async page => {
    await tellStory(page, 'service', 'Pintu ruang tunggu macet.')
    await sayWhere(page)
    await chooseName(page, 'anonymous')
  },
  button: 'Kirim keluhan',
  leadsTo: /\/pengaduan\/ADU-[\w-]+$/,
}

const homeVisits: Making = {
  fill: async page => {
    await page.goto(routes.requestHomeVisit())
    await page.getByLabel('Nama yang akan dikunjungi').fill('Mbah Dua Kali')
    await page.getByRole('radio', { name: visitReasons.elderly }).check()
    await page.getByRole('radio', { name: variants.new.label }).check()
    await page.getByLabel('Nomor HP yang bisa kami telepon').fill('0812 9876 5432')
    await page.getByLabel('Desa atau kelurahan').selectOption('35.08.10.1005')
    await page.getByLabel('Alamat dan patokan').fill('Sebelah musala')
  },
  button: 'Kirim permintaan',
  leadsTo: /\/jemput-bola\/JPB-[\w-]+$/,
}

const members: Making = {
  fill: async page => {
    if (!/\/ajukan\/[\w-]{30,}/.test(page.url())) {
      await page.goto(routes.apply('transfer_in'))
      await begin(page, someone())
    }
    await page.getByText('Ada anggota keluarga yang juga perlu KTP-el?').click()
    await page.getByRole('radio', { name: variants.lost.label }).check()
  },
  button: 'Tambah anggota keluarga',
  leadsTo: /\/ajukan\/[\w-]{30,}$/,
  count: page =>
    page.getByRole('region', { name: 'Keluarga dalam KK yang sama' }).getByRole('listitem').count(),
}

for (const [what, { fill, button, leadsTo, count }] of Object.entries({
  drafts,
  complaints,
  homeVisits,
  members,
}))
  test(`B-09 of ${what} one is made, however often one presses, loads anew or goes back`, async ({
    phone,
  }) => {
    const page = await phone()
    await fill(page)
    const form = page.url()
    await page.getByRole('button', { name: button }).dblclick()
    await page.waitForURL(url => leadsTo.test(url.pathname) && url.href !== form)
    const made = page.url()
    await page.reload()
    expect(page.url()).toBe(made)
    await page.goBack()
    await page.goto(made)
    if (count) expect(await count(page)).toBe(1)
  })

test('B-09 what was asked again is sent once, however often one presses, loads anew or goes back', async ({
  phone,
  as,
}) => {
  const counter = await as('counter_officer')
  const { token } = await takeIn(counter, someone('Tumini Sekali'), 'lost')
  await findInOrder(counter, 'police_loss_report')
  await findLacking(counter, 'family_card', 'unreadable')
  await make(counter, 'send_back')
  const page = await phone()
  await page.goto(routes.repair(token))
  await page.getByLabel(`Foto ${documentTypes.family_card.label}`).setInputFiles(photoOf('family_card'))
  await card(page, 'family_card').getByRole('button', { name: 'Ya, pakai foto ini' }).click()
  await expect(card(page, 'family_card').getByText('sudah kami terima')).toBeVisible()
  await page.getByRole('button', { name: 'Kirim perbaikan' }).dblclick()
  await expect(page).not.toHaveURL(/\/lengkapi\//)
  await page.waitForLoadState()
  await page.reload()
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Kirim perbaikan' })).toHaveCount(0)
  await page.goto(routes.progress(token))
  await page.getByText('Yang sudah terjadi').click()
  await expect(page.getByText(moves.hand_in.told)).toHaveCount(2)
})
