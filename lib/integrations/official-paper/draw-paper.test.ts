import { createHash } from 'node:crypto'
import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { readPaper } from '@/tests/read-paper'
import { drawPaper } from './draw-paper'
import type { Paper, PaperBlock } from './paper'

const letterhead = {
  regencyName: 'Pemerintah Kabupaten Lumajang',
  name: 'Kecamatan Lumajang',
  address: 'Jl. Jenderal Suprapto No. 3, Lumajang',
  phone: '(0334) 881 002',
}

const slip: PaperBlock[] = [
  { kind: 'paragraph', text: 'KTP-el dapat diambil mulai Selasa.', weight: 'strong' },
  { kind: 'facts', rows: [{ label: 'Nomor HP', value: '0812 •••• 7890' }] },
  { kind: 'qr', content: 'https://contoh.id/verifikasi/2345', alt: 'Kode QR', words: ['Cek keaslian'] },
  { kind: 'signatures', places: [{ role: 'Petugas loket', name: 'Ratna Wulandari' }] },
]

const paper = (changes: Partial<Paper> = {}): Paper => ({
  size: 'A5',
  title: 'Surat pengambilan KTP-el',
  number: '1/SP/35.08.10/2026',
  issuedAt: new Date('2026-11-27T01:00:00Z'),
  letterhead,
  pages: [slip],
  ...changes,
})

describe('an official paper', () => {
  it('can be read by machines as by people: its words, masked digits and dashes', async () => {
    const { pages } = await readPaper(await drawPaper(paper()))
    for (const words of [
      'KECAMATAN LUMAJANG',
      'dapat diambil mulai Selasa',
      '0812 •••• 7890',
      'Ratna Wulandari',
    ])
      expect(pages[0]).toContain(words)
  })

  it('says in Indonesian what it is, to those who hear it read too', async () => {
    const content = await drawPaper(paper())
    const { title } = await readPaper(content)
    expect(title).toBe('Surat pengambilan KTP-el 1/SP/35.08.10/2026')
    const raw = content.toString('latin1')
    for (const sign of ['/StructTreeRoot', '/Marked true', '/Lang (id-ID)', 'pdfuaid:part', '/Alt (Kode QR)'])
      expect(raw).toContain(sign)
    expect(raw).not.toMatch(/\/BaseFont \/Helvetica|\/JavaScript|\/URI/)
  })

  it('has a QR code that is 25 mm wide without its quiet zone', async () => {
    const { size } = encode('https://contoh.id/verifikasi/2345', { ecc: 'M', border: 0 })
    for (const sheet of ['A4', 'A5'] as const) {
      const raw = (await drawPaper(paper({ size: sheet }))).toString('latin1')
      const [, left, , right] = /\/BBox \[([\d.]+) ([\d.]+) ([\d.]+)/.exec(raw) ?? []
      const side = (Number(right) - Number(left)) * (size / (size + 8))
      expect(side / 72).toBeGreaterThanOrEqual(25 / 25.4)
    }
  })

  it('is the same bytes when it is drawn again', async () => {
    const digest = async () =>
      createHash('sha256')
        .update(await drawPaper(paper()))
        .digest('hex')
    expect(await digest()).toBe(await digest())
  })

  it('gives everyone a page of their own', async () => {
    const { pages } = await readPaper(
      await drawPaper(paper({ pages: Array.from({ length: 5 }, () => slip) })),
    )
    expect(pages).toHaveLength(5)
  })

  it('goes on under the same head where a list is longer than a page', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => [`${at + 1}`, 'Siti Aminah', ''])
    const columns = [
      { label: 'No.', share: 0.1 },
      { label: 'Nama', share: 0.5 },
      { label: 'Tanda tangan', share: 0.4 },
    ]
    const list = paper({ size: 'A4', pages: [[{ kind: 'table', columns, rows, rowHeight: 22 }]] })
    const { pages } = await readPaper(await drawPaper(list))
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(page).toContain('Tanda tangan')
    expect(pages.join(' ').match(/Siti Aminah/g)).toHaveLength(60)
  })
})
