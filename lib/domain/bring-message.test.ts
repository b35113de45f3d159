import { expect, it } from 'vitest'
import { bringMessage } from './bring-message'

it('tells what to bring in four lines, the link last', () => {
  const lines = bringMessage('lost', ['Surat kehilangan', 'Kartu Keluarga (KK)'], {
    hours: 'Senin–Jumat, 08.00–15.00',
    link: 'https://contoh.go.id/cek-persyaratan/hasil?alasan=hilang&datang=sendiri',
  })
  expect(lines).toEqual([
    'Bawa ini ke loket (KTP-el hilang):',
    'Surat kehilangan, Kartu Keluarga (KK)',
    'Tidak dipungut biaya. Senin–Jumat, 08.00–15.00',
    'https://contoh.go.id/cek-persyaratan/hasil?alasan=hilang&datang=sendiri',
  ])
})
