import { expect } from '@playwright/test'
import { photoOf, someone } from '@/e2e/steps/citizen'
import { finishHandover, openHandover, readyAtCounter } from '@/e2e/steps/ending'
import { expectForEveryone, test } from '@/e2e/test'
import { receiverRelations, signatureKinds } from '@/lib/domain/handover'
import { moves } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'

test('a card waits on its shelf, goes to no proxy without F-1.07, is handed over, and taken back by the section head', async ({
  as,
}) => {
  test.slow()
  const { counter, number } = await readyAtCounter(as, someone('Tumini Astutik'))
  await counter.goto(routes.handover(number))
  await counter.getByLabel('Rak').fill('B-3')
  await counter.getByRole('button', { name: 'Simpan rak' }).click()
  await expect(counter.getByText('Rak tersimpan.')).toBeVisible()

  await counter.getByLabel(receiverRelations.proxy).check()
  await counter.getByLabel('Nama dan foto pada KTP-el cocok dengan orangnya').check()
  await counter.getByLabel('Kode berkas atau nomor HP cocok').check()
  await counter.getByRole('button', { name: moves.hand_over.label }).click()
  await expect(counter.getByRole('alert').first()).toContainText('Periksa surat kuasa (F-1.07) lebih dulu.')
  await expectForEveryone(counter)
  await counter.goto(routes.handovers())
  await expect(counter.getByRole('row', { name: number })).toContainText('B-3')
  await expectForEveryone(counter)

  await openHandover(counter, number)
  await counter.getByLabel(signatureKinds.thumb).check()
  const photo = counter.getByLabel('Foto tanda terima yang sudah ditandatangani')
  await photo.setInputFiles(photoOf('family_card'))
  await counter.getByRole('button', { name: moves.hand_over.label }).click()
  await expect(counter.getByRole('alert').first()).toContainText('Isi nama saksi yang melihat cap jempol.')
  await counter.getByLabel(signatureKinds.thumb).check()
  await photo.setInputFiles(photoOf('family_card'))
  await counter.getByLabel('Nama saksi').fill('Suyono')
  await finishHandover(counter)
  await expect(counter.getByText('Segel utuh')).toBeVisible()
  const paper = counter.getByRole('link', { name: 'Buka bukti penerimaan (PDF)' })
  const answer = await counter.request.get((await paper.getAttribute('href')) ?? '')
  expect(answer.headers()['content-type']).toBe('application/pdf')

  const head = await as('section_head')
  await head.goto(routes.handover(number))
  await expectForEveryone(head)
  await head.getByLabel('Alasan pembatalan').fill('Kartu tertukar di loket.')
  await head.getByRole('button', { name: moves.undo_handover.label }).click()
  await expect(head.getByRole('heading', { level: 1, name: 'Meja' })).toBeVisible()
  await counter.goto(routes.handover(number))
  await expect(counter.getByText('Kartu tertukar di loket.')).toBeVisible()
})
