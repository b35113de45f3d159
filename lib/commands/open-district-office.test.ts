import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase, database } from '@/db/client'
import * as offices from '@/db/repositories/offices'
import * as staff from '@/db/repositories/staff'
import { officeForm } from '@/lib/domain/office-form'
import { getOffice } from '@/lib/queries/get-office'
import { freshDatabase } from '@/tests/database'
import { passerBy } from '@/tests/people'
import { openDistrictOffice } from './open-district-office'
import { signInStaff } from './sign-in-staff'

beforeAll(freshDatabase)
afterAll(closeDatabase)

const typed = {
  kode: '35.08.10',
  nama: 'Lumajang',
  telepon: '(0334) 881 234',
  whatsapp: '0812 3456 7890',
  alamat: 'Jl. Contoh No. 10, Lumajang',
  jam: 'Senin–Jumat, 08.00–15.00',
  'admin-nama': 'Yusuf Hidayat',
  'admin-surel': 'Admin@lumajang.contoh.id',
}

test('an empty portal refuses its pages, and serves the office once it is opened', async () => {
  await expect(getOffice(passerBy)).rejects.toMatchObject({ reason: 'not_found' })
  const petugas = [
    'loket;Ratna Wulandari;ratna@contoh.id',
    'verifikator; Hendra Kusuma ; hendra@dispenduk.contoh.id',
  ]
  const hired = await openDistrictOffice('operator', officeForm.parse({ ...typed, petugas }))

  expect(hired.map(({ email }) => email)).toEqual([
    'admin@lumajang.contoh.id',
    'ratna@contoh.id',
    'hendra@dispenduk.contoh.id',
  ])
  for (const { email, password } of hired) {
    expect(password).toMatch(/^[2-9A-Z]{16}$/)
    await signInStaff(passerBy, { email, password })
  }
  expect(await getOffice(passerBy)).toMatchObject({
    ...{ name: 'Lumajang', whatsapp: '+6281234567890', standard: { targetMinutes: 12 } },
  })
  const regency = await offices.findByCode(database(), '35.08')
  expect((await staff.findByEmail(database(), 'hendra@dispenduk.contoh.id'))?.officeId).toBe(regency?.id)
})

test('an office that exists is left as it is', async () => {
  await expect(
    openDistrictOffice('operator', officeForm.parse({ ...typed, 'admin-surel': 'lain@contoh.id' })),
  ).rejects.toMatchObject({ reason: 'office_exists' })
  expect(await staff.findByEmail(database(), 'lain@contoh.id')).toBeUndefined()
})

test('a second kecamatan joins the same regency; an address that is taken opens nothing', async () => {
  const sukodono = { ...typed, kode: '35.08.15', nama: 'Kecamatan Sukodono' }
  await expect(openDistrictOffice('operator', officeForm.parse(sukodono))).rejects.toMatchObject({
    reason: 'email_taken',
  })
  expect(await offices.findByCode(database(), '35.08.15')).toBeUndefined()

  await openDistrictOffice(
    'operator',
    officeForm.parse({ ...sukodono, 'admin-surel': 'admin@sukodono.contoh.id' }),
  )
  const opened = await offices.findByCode(database(), '35.08.15')
  expect(opened).toMatchObject({ name: 'Sukodono', isDemonstration: true })
  expect((await offices.serving(database()))?.code).toBe('35.08.10')
})

test('what is missing or cannot be is named by its flag', () => {
  const said = (changes: object) => officeForm.safeParse({ ...typed, ...changes }).error?.issues[0]?.message
  expect(said({ kode: undefined })).toContain('--kode belum diisi')
  expect(said({ kode: '31.71.01' })).toContain('--kode bukan kode kecamatan')
  expect(said({ whatsapp: '(0334) 881 234' })).toContain('--whatsapp bukan nomor HP')
  expect(officeForm.parse({ ...typed, whatsapp: undefined }).whatsapp).toBeNull()
  expect(said({ 'admin-surel': 'admin' })).toContain('--admin-surel bukan surel')
  expect(said({ petugas: ['bupati;Seseorang;a@b.id'] })).toContain('Peran: loket, kasi')
  expect(said({ petugas: ['loket;Seseorang;admin@lumajang.contoh.id'] })).toContain('Satu surel')
})

test('an operator desa is told with the code of a village of that kecamatan, and nobody else with any', () => {
  const read = (petugas: string) => officeForm.safeParse({ ...typed, petugas: [petugas] })

  expect(read('desa;Slamet Riyadi;slamet@contoh.id;35.08.10.2006').data?.staff[1]).toMatchObject({
    villageCode: '35.08.10.2006',
  })
  for (const wrong of [
    'desa;Slamet Riyadi;slamet@contoh.id',
    'desa;Slamet Riyadi;slamet@contoh.id;35.08.15.2001',
    'loket;Ratna Wulandari;ratna@contoh.id;35.08.10.2006',
  ])
    expect(read(wrong).success, wrong).toBe(false)
})
