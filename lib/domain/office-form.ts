import { z } from 'zod'
import { readHours } from './hours-sentence'
import { checkName, tidyName } from './person-name'
import { normalisePhone, takesMessages } from './phone'
import { filesForVillage, isRegencyWide, roleWords, type StaffRole } from './role'
import { villageOf, villagesOf } from './villages'

/** Someone who is to work in an office that is opened. */
export type NewStaff = { role: StaffRole; name: string; email: string; villageCode?: string }

const needed = (flag: string, example: string) => {
  const sentence = `--${flag} belum diisi. Contoh: --${flag} ${example}`
  return z.string(sentence).trim().min(1, sentence).max(200, `--${flag} terlalu panjang.`)
}

const name = (flag: string, example: string) =>
  needed(flag, example)
    .transform(tidyName)
    .refine(typed => !checkName(typed), `--${flag} bukan nama orang. Tulis dengan huruf saja.`)

const email = (flag: string) =>
  needed(flag, 'nama@kantor.go.id').pipe(
    z.email(`--${flag} bukan surel. Contoh: --${flag} nama@kantor.go.id`).toLowerCase(),
  )

const PETUGAS = `--petugas ditulis 'peran;nama;surel', operator desa 'desa;nama;surel;kode desa'. Peran: ${Object.keys(roleWords).join(', ')}.`

const HOURS = "'Senin–Kamis, 08.00–15.00; Jumat, 08.00–11.30 dan 13.00–14.30'"

/** One `peran;nama;surel`; an operator desa's ends with the code of their village. */
const petugas = z.string().transform((typed, context): NewStaff => {
  const [word = '', who = '', address = '', villageCode, ...rest] = typed.split(';').map(part => part.trim())
  const role = Object.hasOwn(roleWords, word) ? roleWords[word] : undefined
  const parsed = z.email().toLowerCase().safeParse(address)
  const isPlaced = role && filesForVillage(role) ? villageOf(villageCode ?? '') : villageCode === undefined
  if (role && !checkName(who) && parsed.success && isPlaced && rest.length === 0)
    return { role, name: tidyName(who), email: parsed.data, villageCode }
  context.addIssue({ code: 'custom', message: PETUGAS })
  return z.NEVER
})

/** Where citizens may write to; left out, the portal names no such number. */
const whatsapp = z
  .string()
  .transform(normalisePhone)
  .refine(
    phone => phone && takesMessages(phone),
    "--whatsapp bukan nomor HP. Contoh: --whatsapp '0812 3456 7890'",
  )
  .optional()

/** Buka kantor — what `npm run office` must be told. Every sentence names the flag it is about. */
export const officeForm = z
  .object({
    kode: needed('kode', '35.08.10').refine(
      code => villagesOf(code).length > 0,
      '--kode bukan kode kecamatan di Kabupaten Lumajang. Contoh: --kode 35.08.10',
    ),
    nama: needed('nama', 'Lumajang'),
    telepon: needed('telepon', "'(0334) 881 234'"),
    whatsapp,
    alamat: needed('alamat', "'Jl. Contoh No. 10, Lumajang'"),
    jam: needed('jam', HOURS).transform((typed, context) => {
      const hours = readHours(typed)
      if (hours) return hours
      context.addIssue({ code: 'custom', message: `--jam tidak terbaca. Contoh: --jam ${HOURS}` })
      return z.NEVER
    }),
    'admin-nama': name('admin-nama', "'Yusuf Hidayat'"),
    'admin-surel': email('admin-surel'),
    petugas: z.array(petugas).default([]),
  })
  .transform(form => ({
    code: form.kode,
    name: form.nama.replace(/^kecamatan\s+/i, ''),
    phone: form.telepon,
    whatsapp: form.whatsapp ?? null,
    address: form.alamat,
    hours: form.jam,
    staff: [admin(form['admin-nama'], form['admin-surel']), ...form.petugas],
  }))
  .refine(
    ({ code, staff }) =>
      staff.every(({ villageCode }) => !villageCode || villageOf(villageCode)?.districtCode === code),
    { message: '--petugas menyebut desa di luar kecamatan itu. Pakailah kode desa kecamatan ini.' },
  )
  .refine(({ staff }) => new Set(staff.map(person => person.email)).size === staff.length, {
    message: 'Satu surel dipakai dua orang. Setiap petugas memerlukan surelnya sendiri.',
  })

export type OfficeForm = z.output<typeof officeForm>

const admin = (name: string, email: string): NewStaff => ({ role: 'admin', name, email })

/** Who of them belongs to the regency's office rather than to the kecamatan's. */
export const worksForRegency = ({ role }: NewStaff) => isRegencyWide(role)
