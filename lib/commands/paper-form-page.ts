import 'server-only'
import type { StaffActor } from '@/lib/domain/actor'
import { type PaperNumber, paperFormNumber, paperFormQr } from '@/lib/domain/paper-form'
import { VARIANTS, variants } from '@/lib/domain/service'
import type { PaperBlock } from '@/lib/integrations/official-paper/paper'

type Office = { code: string; phone: string }

/** Height of a row in points, so that a hand can write in it. */
const ROOM_TO_WRITE = 27

const toFill = (rows: readonly (readonly [label: string, given?: string])[]): PaperBlock => ({
  kind: 'table',
  columns: [
    { label: 'Isian', share: 0.3 },
    { label: 'Tulis dengan huruf cetak', share: 0.7 },
  ],
  rows: rows.map(([label, given = '']) => [label, given]),
  rowHeight: ROOM_TO_WRITE,
})

const numbered = (number: PaperNumber, { code }: Office, words: readonly string[]): PaperBlock => ({
  kind: 'qr',
  content: paperFormQr(number, code),
  alt: 'Kode QR dengan nomor kertas ini',
  words: [paperFormNumber(number, code), ...words],
})

/** Formulir permohonan — what the counter writes down of a walk-in while the portal cannot be reached, and the strip the citizen keeps. */
export const intakeFormPage = (_actor: StaffActor, number: PaperNumber, office: Office): PaperBlock[] => [
  numbered(number, office, [
    'Diisi petugas loket saat listrik padam. Satu nomor untuk satu orang.',
    'Sesudah listrik menyala, pindai nomor ini di Meja Layanan, bagian Formulir.',
  ]),
  toFill([
    [
      'Layanan (lingkari satu)',
      VARIANTS.map(variant => variants[variant].label.replace('KTP-el ', '')).join('   /   '),
    ],
    ['Nama lengkap'],
    ['Nomor HP'],
    ['NIK'],
    ['Nomor KK'],
    ['Desa atau kelurahan'],
    ['Berkas yang dibawa'],
    ['Diterima tanggal, jam'],
  ]),
  {
    kind: 'signatures',
    places: [
      { role: 'Pemohon', name: '' },
      { role: 'Petugas loket', name: '' },
    ],
  },
  { kind: 'paragraph', text: CUT_HERE, weight: 'small' },
  numbered(number, office, [
    'Tanda terima untuk pemohon. Simpan potongan ini.',
    `Kami kabari lewat nomor HP Anda. Bertanya: telepon ${office.phone}, sebut nomor ini.`,
    'Layanan ini tidak dipungut biaya.',
  ]),
]

const CUT_HERE = `${'- '.repeat(34)}potong di sini${' -'.repeat(34)}`

/** Surat pengambilan — the same promise as the printed one (standar pelayanan: when the system is down), written by hand. */
export const collectionFormPage = (_actor: StaffActor, number: PaperNumber, office: Office): PaperBlock[] => [
  numbered(number, office, [
    'Berkas sudah kami terima. Anda tidak perlu menunggu di sini.',
    `Bertanya: telepon ${office.phone}, sebut nomor ini.`,
  ]),
  toFill([
    ['Nama'],
    ['Kode berkas, bila ada'],
    ['Dapat diambil mulai'],
    ['Kami hubungi di nomor HP'],
    ['Diberikan tanggal, jam'],
  ]),
  {
    kind: 'paragraph',
    text: 'Bawa surat ini dan KK asli saat mengambil. Layanan ini tidak dipungut biaya.',
    weight: 'small',
  },
  { kind: 'signatures', places: [{ role: 'Petugas loket', name: '' }] },
]
