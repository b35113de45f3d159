import { describe, expect, it } from 'vitest'
import { COMPLAINT_TOPICS, classesOpenTo, classOf, complaintClasses } from './complaint'
import { answerForm, complaintForm, followForm, placeForm, storyForm } from './complaint-form'
import { newComplaintNumber, readComplaintNumber } from './complaint-number'

const press = 'c5d7c6b2-9a43-4f63-9a0c-6c2f0a1a9f10'
const link = { token: 'x', press, seen: '2026-11-22T01:00:00.000Z' }
const signed = { ...link, complainant: 'named', name: 'Siti Aminah' }

const fieldsOf = (error: { issues: { path: PropertyKey[] }[] } | undefined) =>
  error?.issues.map(issue => issue.path[0])

describe('a complaint', () => {
  it('without a name keeps neither name nor phone, whatever was typed', () => {
    const form = complaintForm.parse({ ...signed, complainant: 'anonymous', phone: '0812 3456 7890' })
    expect(form).toMatchObject({ name: null, phone: null })
  })

  it('with a name keeps it, and the phone if there is one', () => {
    expect(complaintForm.parse(signed)).toMatchObject({ name: 'Siti Aminah', phone: null })
    expect(complaintForm.parse({ ...signed, phone: '0812 3456 7890' }).phone).toBe('+6281234567890')
  })

  it('says what is missing, page by page and field by field', () => {
    const told = { press, topic: 'time', story: 'Saya menunggu dari pagi.' }
    const first = (sent: object) => fieldsOf(storyForm.safeParse(sent).error)
    expect(first({ press })).toEqual(['topic', 'story'])
    expect(first({ ...told, story: '    pendek    ' })).toEqual(['story'])
    expect(first({ ...told, story: 'a'.repeat(4001) })).toEqual(['story'])
    const last = (sent: object) => fieldsOf(complaintForm.safeParse(sent).error)
    expect(last(link)).toEqual(['complainant'])
    expect(last({ ...signed, name: ' ' })).toEqual(['name'])
    expect(last({ ...signed, phone: '12' })).toEqual(['phone'])
  })

  it('may say when and where, as a date field or a person writes it, and need not', () => {
    const read = (happenedOn: string) => placeForm.parse({ ...link, happenedOn }).happenedOn
    expect(placeForm.parse(link)).toMatchObject({ happenedOn: null, place: null })
    for (const typed of ['2026-01-05', '5/1/2026', '05-01-2026', ' 5.1.2026 '])
      expect(read(typed), typed).toBe('2026-01-05')
  })

  it('cannot be of a day that is none, is still to come, or is long past', () => {
    for (const [happenedOn, words] of [
      ['kemarin', 'Isi hari, bulan, dan tahunnya'],
      ['31/2/2026', 'Isi hari, bulan, dan tahunnya'],
      ['9999-01-01', 'belum tiba'],
      ['0026-11-22', 'terlalu lama'],
    ] as const)
      expect(placeForm.safeParse({ ...link, happenedOn }).error?.issues[0]?.message).toContain(words)
  })

  it('about levies or conduct goes past the section head to the camat', () => {
    const oversight = COMPLAINT_TOPICS.filter(topic => classOf(topic) === 'oversight')
    expect(oversight).toEqual(['levy', 'conduct'])
    expect(classesOpenTo('section_head')).toEqual(['information_request', 'non_oversight'])
    expect(classesOpenTo('district_head')).toContain('oversight')
    expect(classesOpenTo('counter_officer')).toEqual([])
  })

  it('has 5, 14 or 60 working days', () => {
    expect(Object.values(complaintClasses).map(({ workingDays }) => workingDays)).toEqual([5, 14, 60])
  })
})

describe('a complaint number', () => {
  it('has twelve signs in groups of four', () => {
    expect(newComplaintNumber(() => 0)).toBe('ADU-2222-2222-2222')
  })

  it('is read however it was written down', () => {
    for (const typed of ['ADU-7K4Q-H7K4-4729', 'adu 7k4q h7k4 4729', '7K4QH7K44729', ' 7k4q-h7k4-4729 '])
      expect(readComplaintNumber(typed)).toBe('ADU-7K4Q-H7K4-4729')
  })

  it('with a sign too few, or one we never print, is none', () => {
    for (const typed of ['', 'ADU', 'ADU-7K4Q-H7K4-472', 'ADU-7K4Q-H7K4-472O', 'ADU-7K4Q-H7K4-47299'])
      expect(readComplaintNumber(typed)).toBeUndefined()
    expect(followForm.safeParse({ number: 'ADU-1' }).error?.issues[0]?.message).toContain(
      'Isi nomor keluhan lengkap',
    )
  })
})

describe('an answer', () => {
  const sent = { press, id: press, outcome: 'answered', answer: '' }

  it('needs words, unless it is still being looked into', () => {
    expect(answerForm.safeParse(sent).error?.issues[0]?.path).toEqual(['answer'])
    expect(answerForm.safeParse({ ...sent, outcome: 'forwarded' }).success).toBe(false)
    expect(answerForm.safeParse({ ...sent, outcome: 'in_progress' }).success).toBe(true)
  })

  it('cannot put a complaint back to the start', () => {
    expect(answerForm.safeParse({ ...sent, outcome: 'received' }).success).toBe(false)
  })
})
