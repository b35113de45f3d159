import { describe, expect, it } from 'vitest'
import { firstStandard } from './first-standard'
import { ELIGIBILITIES, requiredDocuments, VARIANTS } from './service'
import { documentsFor, openVariants, papersFor, standardContent } from './standard-content'

describe('the first service standard', () => {
  it('is a standard, and every service is open in it', () => {
    expect(standardContent.parse(firstStandard)).toEqual(firstStandard)
    expect(openVariants(firstStandard)).toEqual(VARIANTS)
    expect(firstStandard.procedure).toHaveLength(8)
  })

  it.each(VARIANTS)('asks for %s what the portal knows by heart', variant => {
    for (const eligibility of [undefined, null, ...ELIGIBILITIES])
      if (variant === 'new' || !eligibility)
        expect(documentsFor(firstStandard, variant, eligibility)).toEqual(
          requiredDocuments(variant, eligibility),
        )
  })

  it('asks a copy of the KK for a first card and the KK itself for the others', () => {
    const forms = VARIANTS.map(
      variant => papersFor(firstStandard, variant).find(({ type }) => type === 'family_card')?.form,
    )
    expect(forms).toEqual(['copy', 'original', 'original', 'original'])
  })

  it('carries none of the slips of the pen of the text it was taken from', () => {
    expect(JSON.stringify(firstStandard)).not.toMatch(
      /Kepada Seksi|sudaj|Verifikatir|verivikasi|Standart|Quesioner|selsai|yg |"c\./,
    )
  })
})

describe('a service standard', () => {
  it('closes a service by leaving it out', () => {
    const { damaged: _left, ...others } = firstStandard.requirements
    const content = standardContent.parse({ ...firstStandard, requirements: others })
    expect(openVariants(content)).toEqual(['new', 'transfer_in', 'lost'])
    expect(documentsFor(content, 'damaged')).toEqual([])
  })

  it('names a paper once, and only papers and services there are', () => {
    const paper = { type: 'family_card', words: 'KK', form: 'original' }
    const wrong = [
      { lost: { conditions: [], papers: [paper, paper] } },
      { lost: { conditions: [], papers: [] } },
      { lost: { conditions: [], papers: [{ ...paper, type: 'selfie' }] } },
      { found: { conditions: [], papers: [paper] } },
    ]
    for (const requirements of wrong)
      expect(standardContent.safeParse({ ...firstStandard, requirements }).success).toBe(false)
  })
})
