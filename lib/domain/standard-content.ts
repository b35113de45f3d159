import { z } from 'zod'
import {
  DOCUMENT_TYPES,
  type DocumentType,
  ELIGIBILITIES,
  type Eligibility,
  VARIANTS,
  type Variant,
} from './service'

/** How the counter wants a paper: the original to compare, a copy to keep beside it, or the thing itself to keep. */
export const ASKED_FORMS = ['original', 'copy', 'surrender'] as const
export type AskedForm = (typeof ASKED_FORMS)[number]

/** Where one may complain, as the standard names it. */
export const STANDARD_CHANNELS = ['questionnaire', 'telephone', 'suggestion_box'] as const
export type StandardChannel = (typeof STANDARD_CHANNELS)[number]

const text = z.string().trim().min(1).max(400)
const texts = z.array(text).min(1).max(20)

const paper = z.object({
  type: z.enum(DOCUMENT_TYPES),
  /** In the words of the standard. */
  words: text,
  form: z.enum(ASKED_FORMS),
  /** Asked only of whoever may have a first card for this reason. */
  onlyFor: z.enum(ELIGIBILITIES).optional(),
})

const requirements = z.object({
  /** Who this service is for; empty where the papers say it. */
  conditions: z.array(text).max(5),
  papers: z
    .array(paper)
    .min(1)
    .refine(
      papers => new Set(papers.map(({ type }) => type)).size === papers.length,
      'Satu berkas disebut dua kali.',
    ),
})

/** Isi standar pelayanan — the published components of one version (PermenPANRB 15/2014). A variant that is left out is closed. */
export const standardContent = z.object({
  title: text,
  legalBasis: z.array(text).max(20),
  requirements: z.partialRecord(z.enum(VARIANTS), requirements),
  procedure: texts,
  timeNotes: z.array(text).max(20),
  complaintChannels: z.array(z.enum(STANDARD_CHANNELS)).min(1),
})

export type StandardContent = z.output<typeof standardContent>
export type StandardRequirements = z.output<typeof requirements>
export type StandardPaper = z.output<typeof paper>

/** The services a version of the standard offers, in the order of the standard. */
export const openVariants = ({ requirements }: StandardContent): Variant[] =>
  VARIANTS.filter(variant => requirements[variant])

/** What a version asks for, paper by paper; nothing for a closed service. Without an eligibility no paper with a condition. */
export const papersFor = (
  { requirements }: StandardContent,
  variant: Variant,
  eligibility?: Eligibility | null,
): StandardPaper[] =>
  (requirements[variant]?.papers ?? []).filter(({ onlyFor }) => !onlyFor || onlyFor === eligibility)

/** The kinds of paper one application needs under a version, in the order they are asked for. */
export const documentsFor = (...asked: Parameters<typeof papersFor>): DocumentType[] =>
  papersFor(...asked).map(({ type }) => type)
