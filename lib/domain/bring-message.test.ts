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

it('begins with what must not be overlooked, and stays at four lines', () => {
  const way = { hours: 'Senin–Jumat, 08.00–15.00', link: 'https://contoh.go.id/' }
  expect(bringMessage('lost', ['KK'], { ...way, comer: 'home_visit', lacks: 'police_loss_report' })).toEqual([
    'Ambil dulu: Surat kehilangan dari kepolisian. Minta jemput bola: petugas bisa datang.',
    'Siapkan ini untuk petugas (KTP-el hilang): KK',
    'Tidak dipungut biaya. Senin–Jumat, 08.00–15.00',
    'https://contoh.go.id/',
  ])
  const [first] = bringMessage('new', ['KK'], { ...way, comer: 'proxy' })
  expect(first).toBe('Perekaman tidak bisa diwakilkan: pemilik KTP-el datang sendiri.')
})
