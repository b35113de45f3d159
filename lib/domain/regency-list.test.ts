import { describe, expect, it } from 'vitest'
import { readText } from '@/lib/format/read-text'
import { MOST_ROWS, readRegencyList } from './regency-list'

const NIK = '3508104107920004'

describe('the list of the regency', () => {
  it.each([
    ['semicolons and CRLF', `SIAK-1;${NIK};PRR\r\nSIAK-2;;SFE\r\n`],
    ['commas', `SIAK-1,${NIK},PRR\nSIAK-2,,SFE`],
    ['tabs, as a spreadsheet pastes', `SIAK-1\t${NIK}\tPRR\nSIAK-2\t\tSFE`],
    ['quotes around every cell', `"SIAK-1";"${NIK}";"PRR"\n"SIAK-2";"";"SFE"`],
    ['a byte order mark', `\uFEFFSIAK-1;${NIK};PRR\nSIAK-2;;SFE`],
    ['a NIK kept as text by Excel', `SIAK-1;="${NIK}";PRR\nSIAK-2;;SFE`],
    ['a NIK behind an apostrophe', `SIAK-1;'${NIK};PRR\nSIAK-2;;SFE`],
    ['headings in another order', `Status Rekam;NIK;No. Rujukan\nPRR;${NIK};SIAK-1\nSFE;;SIAK-2`],
  ])('is read with %s', (_name, text) => {
    const { rows, unread } = readRegencyList(text)

    expect(unread).toEqual([])
    expect(rows).toMatchObject([
      { reference: 'SIAK-1', nik: NIK, status: 'PRINT_READY_RECORD' },
      { reference: 'SIAK-2', status: 'SENT_FOR_ENROLLMENT' },
    ])
  })

  it.each([
    ['a NIK that Excel wrote as a number', 'SIAK-1;3,50810E+15;PRR', 'nik_rounded'],
    ['a NIK whose last signs Excel rounded away', 'SIAK-1;3508104107920000;PRR', 'nik_rounded'],
    ['a NIK that lost its first sign', 'SIAK-1;508104107920004;PRR', 'nik_shortened'],
    ['a NIK that is none', 'SIAK-1;Siti Aminah;PRR', 'nik_unreadable'],
    ['neither reference nor NIK', ';;PRR', 'key_missing'],
    ['no status', `SIAK-1;${NIK};`, 'status_missing'],
    ['a status nobody knows', `SIAK-1;${NIK};Beres`, 'status_unknown'],
    ['a quote that is not closed', `SIAK-1;"${NIK};PRR`, 'quote_open'],
  ] as const)('names the line with %s', (_name, line, fault) => {
    const { rows, unread } = readRegencyList(`Rujukan;NIK;Status\n\nSIAK-0;;PRR\n${line}\nSIAK-9;;PRR`)

    expect(rows.map(({ line }) => line)).toEqual([3, 5])
    expect(unread).toEqual([{ line: 4, fault }])
  })

  it('counts the lines of a quoted cell that holds some', () => {
    const { rows } = readRegencyList('"SIAK-1";"";"PRR"\n"SIAK\n-2";"";"SFE"\n"SIAK-3";"";"PRR"')

    expect(rows.map(({ line }) => line)).toEqual([1, 2, 4])
  })

  it('says when its columns stand together, and when it is too long', () => {
    expect(readRegencyList('SIAK-1 3508 PRR\nSIAK-2 3508 PRR').hasNoColumns).toBe(true)
    expect(readRegencyList('SIAK-1;;PRR\n'.repeat(MOST_ROWS + 1)).isTooLong).toBe(true)
  })

  it.each([
    ['UTF-8', Buffer.from('\uFEFFSIAK-é;;PRR')],
    ['UTF-16', Buffer.from('\uFEFFSIAK-é;;PRR', 'utf16le')],
    ['the letters of Windows', Buffer.from('SIAK-é;;PRR', 'latin1')],
  ])('is read from a file in %s', (_name, bytes) => {
    expect(readRegencyList(readText(bytes)).rows).toMatchObject([{ reference: 'SIAK-é' }])
  })
})
