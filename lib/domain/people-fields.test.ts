import { describe, expect, it } from 'vitest'
import { nikField } from './application-form'
import { checkFamilyCardNumber, checkNik, nikWarningsOf } from './nik'
import { checkName, shortName, tidyName } from './person-name'
import { checkPhone, normalisePhone, takesMessages } from './phone'

const today = new Date('2026-11-22T03:00:00Z')

describe('a phone number', () => {
  it.each([
    '081234567890',
    '0812 3456 7890',
    '0812-3456-7890',
    '0812.3456.7890',
    '(0812) 3456 7890',
    '81234567890',
    '6281234567890',
    '+6281234567890',
    '+62 812 3456 7890',
    '006281234567890',
    '+62 0812 3456 7890',
    '0812 - 3456 - 7890',
    '0812–3456–7890',
    '  081234567890\u00a0',
    '\u202a+62 812-3456-7890\u202c',
    '０８１２３４５６７８９０',
    '（0812）3456 7890',
    '0062 812 3456 7890',
    '0812,3456,7890',
    '0812 3456 7890,',
    '0812_3456_7890',
    '0812·3456·7890',
    'tel:+6281234567890',
    'wa.me/6281234567890',
    'https://wa.me/6281234567890',
    'O812 3456 789O',
    '٠٨١٢٣٤٥٦٧٨٩٠',
    '۰۸۱۲۳۴۵۶۷۸۹۰',
    '626281234567890',
    '+62 62 812 3456 7890',
  ])('typed %s is the same number', typed => {
    expect(normalisePhone(typed)).toBe('+6281234567890')
  })

  it.each(['', '0812', 'abc', '08123456789012345', '0012', '0800'])('cannot be %j', typed => {
    expect(checkPhone(typed)).toBe('Isi nomor HP yang bisa dihubungi, misalnya 0812 3456 7890.')
  })

  it.each(['081234567890 / 085678901234', '0812 3456 7890 0856 7890 1234'])('is one: %j', typed => {
    expect(checkPhone(typed)).toBe('Isi satu nomor saja, misalnya 0812 3456 7890.')
  })

  it('may be a landline or foreign, which get no messages', () => {
    expect(normalisePhone('(0334) 323 313')).toBe('+62334323313')
    expect(normalisePhone('0628 20 123')).toBe('+6262820123')
    expect(normalisePhone('+60 12-345 6789')).toBe('+60123456789')
    expect([
      takesMessages('+62334323313'),
      takesMessages('+60123456789'),
      takesMessages('+6281234567890'),
    ]).toEqual([false, false, true])
  })
})

describe('a NIK', () => {
  it.each([
    '3508104107920004',
    '3508 1041 0792 0004',
    '3508.1041.0792.0004',
    '3508\u00a01041\u00a00792\u00a00004',
    '3508–1041–0792–0004',
    '3508\u20111041\u20110792\u20110004',
    '3508\u200b1041\u200b0792\u200b0004',
    '\u202a3508104107920004\u202c',
    '３５０８１０４１０７９２０００４',
    '٣٥٠٨١٠٤١٠٧٩٢٠٠٠٤',
    '35O81O41O792OOO4',
  ])('typed %s is the same number', typed => {
    expect(checkNik(typed)).toBeUndefined()
    expect(nikField.parse(typed)).toBe('3508104107920004')
  })

  it.each([
    '',
    '350810410792000',
    '35081041079200045',
    '3508104l07920004',
    '3508103207920004',
    '3508100113920004',
    '3508104107920000',
  ])('cannot be %j', typed => {
    expect(checkNik(typed)).toEqual(expect.any(String))
  })

  it('of another region, or with an unusual birth date, is only looked at twice', () => {
    expect(nikWarningsOf('3508104107920004', today)).toEqual([])
    expect(nikWarningsOf('3573011406880005', today)).toEqual(['other_region'])
    expect(nikWarningsOf('3508103102920004', today)).toEqual(['unusual_birth_date'])
    expect(checkNik('3508103102920004')).toBeUndefined()
  })
})

describe('a KK number', () => {
  it('has sixteen digits, however they are spaced', () => {
    expect(checkFamilyCardNumber('3508 1001 0203 0001')).toBeUndefined()
    expect(checkFamilyCardNumber('\u200e3508–1001–0203–0001')).toBeUndefined()
    expect(checkFamilyCardNumber('123')).toEqual(expect.any(String))
  })
})

describe('a name', () => {
  it.each([
    'Wagini',
    "Ma'ruf Ubaidillah",
    'R.A. Kartini',
    'Siti Aminah, S.Pd.',
    'Moh. Al-Fatih',
    'Zoë',
    'Siti\u200e Aminah',
    '\u202aSiti Aminah\u202c',
    'Siti–Aminah',
    'A'.repeat(60),
  ])('may be %s', name => {
    expect(checkName(name)).toBeUndefined()
  })

  it.each(['', '   ', 'A'.repeat(61), '12345', '<script>', 'Budi@rumah'])('cannot be %j', name => {
    expect(checkName(name)).toEqual(expect.any(String))
  })

  it('is tidied, and shortened for eyes that need not know it all', () => {
    expect(tidyName('  Siti   Aminah ')).toBe('Siti Aminah')
    expect(tidyName('\u202aSiti\u200b Al\u2011Fatih\ufeff')).toBe('Siti Al-Fatih')
    expect([shortName('Siti Aminah'), shortName('Wagini')]).toEqual(['Siti A.', 'Wagini'])
  })
})
