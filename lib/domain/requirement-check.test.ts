import { describe, expect, it } from 'vitest'
import { firstStandard } from './first-standard'
import {
  type CheckAnswers,
  checkPage,
  everyRoad,
  followAnswers,
  questions,
  readCheckAnswers,
  startOfCheck,
  tellAnswers,
} from './requirement-check'
import { needsRecording, VARIANTS } from './service'
import { documentsFor } from './standard-content'

const roads = everyRoad()
const where = (answers: CheckAnswers) => Object.values(answers).join(' · ')
const ends = (answers: CheckAnswers) => {
  const { facts, ending } = followAnswers(answers)
  return [ending, facts.variant, facts.eligibility, facts.lacks, facts.comer].filter(Boolean).join(' ')
}

describe('every way through the requirement check', () => {
  it('is one of 26', () => {
    expect(roads).toHaveLength(26)
    expect(new Set(roads.map(where)).size).toBe(26)
  })

  it.each(roads.map(road => [where(road), road] as const))('%s ends somewhere', (_words, road) => {
    const { ending, facts, asked } = followAnswers(road)
    expect(asked.map(({ step }) => step)).toEqual([1, 2, 3].slice(0, asked.length))
    if (ending !== 'result') return expect(['help', 'too_young']).toContain(ending)
    const { variant, eligibility, lacks, comer } = facts
    if (!variant) throw new Error('a result is about a service')
    const papers = documentsFor(firstStandard, variant, eligibility)
    expect(papers.length).toBeGreaterThan(0)
    expect(comer).toBeDefined()
    expect(needsRecording(variant)).toBe(eligibility !== undefined)
    if (lacks) expect(papers).toContain(lacks)
  })

  it('leads where the office would send one', () => {
    const self = { datang: 'sendiri' }
    const told: [CheckAnswers, string][] = [
      [{ alasan: 'baru', usia: '17-tahun', ...self }, 'result new seventeen self'],
      [{ alasan: 'baru', usia: 'kawin', ...self }, 'result new married self'],
      [{ alasan: 'baru', usia: 'belum' }, 'too_young new'],
      [{ alasan: 'pindah', 'surat-pindah': 'sudah', ...self }, 'result transfer_in self'],
      [
        { alasan: 'pindah', 'surat-pindah': 'belum', datang: 'diwakilkan' },
        'result transfer_in relocation_certificate proxy',
      ],
      [{ alasan: 'hilang', 'surat-hilang': 'sudah', ...self }, 'result lost self'],
      [
        { alasan: 'hilang', 'surat-hilang': 'belum', datang: 'sulit' },
        'result lost police_loss_report home_visit',
      ],
      [{ alasan: 'rusak', kartu: 'ada', ...self }, 'result damaged self'],
      [{ alasan: 'rusak', kartu: 'tidak-ada', ...self }, 'result lost police_loss_report self'],
      [{ alasan: 'tidak-tahu' }, 'help'],
    ]
    for (const [answers, end] of told) expect(ends(answers), where(answers)).toBe(end)
  })
})

describe('answers in an address', () => {
  it('are only those there are; what is mangled, doubled or foreign is passed over', () => {
    expect(
      readCheckAnswers({
        alasan: ['hilang', 'rusak'],
        usia: '17-TAHUN',
        kartu: 'ada',
        datang: '',
        toString: 'x',
        __proto__: 'y',
        nama: 'Siti',
      }),
    ).toEqual({ kartu: 'ada' })
  })

  it('are told in the order of the questions, without those that do not count any more', () => {
    const told = tellAnswers({ datang: 'sendiri', usia: 'belum', 'surat-hilang': 'sudah', alasan: 'hilang' })
    expect(Object.entries(told)).toEqual([
      ['alasan', 'hilang'],
      ['surat-hilang', 'sudah'],
      ['datang', 'sendiri'],
    ])
  })

  it.each(VARIANTS)('begin for %s after its first question', variant => {
    const { asked, ending, facts } = followAnswers(startOfCheck(variant))
    expect([asked.length, ending, facts.variant]).toEqual([2, undefined, variant])
  })
})

describe('the page of the check', () => {
  const { reason, loss, comer } = questions
  const lost = { alasan: 'hilang', 'surat-hilang': 'belum' }

  it('asks what is open, and says what is missing only after the button', () => {
    expect(checkPage({}, {})).toEqual({ question: reason, isMissing: false })
    expect(checkPage({}, { pressed: 1 })).toEqual({ question: reason, isMissing: true })
    expect(checkPage({ alasan: 'hilang' }, { pressed: 1 })).toEqual({ question: loss, isMissing: false })
    expect(checkPage({ alasan: 'hilang' }, { pressed: 2 })).toEqual({ question: loss, isMissing: true })
    expect(checkPage(lost, { pressed: 3 })).toEqual({ question: comer, isMissing: true })
  })

  it('goes back to an answered question, and on from there one by one', () => {
    const all = { ...lost, datang: 'sendiri' }
    expect(checkPage(all, { wanted: 1 })?.question).toBe(reason)
    expect(checkPage(all, { pressed: 1 })?.question).toBe(loss)
    expect(checkPage(all, { pressed: 2 })?.question).toBe(comer)
    expect(checkPage(all, { pressed: 3 })).toBeUndefined()
    expect(checkPage(all, {})).toBeUndefined()
  })

  it('skips no open question, whatever the address asks for', () => {
    expect(checkPage({}, { wanted: 3 })?.question).toBe(reason)
    expect(checkPage({ datang: 'sendiri' }, { pressed: 2 })?.question).toBe(reason)
  })

  it('is over with whoever is too young or wants help', () => {
    expect(checkPage({ alasan: 'baru', usia: 'belum' }, { pressed: 2 })).toBeUndefined()
    expect(checkPage({ alasan: 'tidak-tahu' }, { pressed: 1 })).toBeUndefined()
  })
})
