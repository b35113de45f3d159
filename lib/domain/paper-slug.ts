import { DOCUMENT_TYPES, type DocumentType } from './service'

/** The last part of a paper's own address. */
export const paperSlugs: Record<DocumentType, string> = {
  family_card: 'kk',
  marriage_proof: 'bukti-nikah',
  relocation_certificate: 'surat-pindah',
  police_loss_report: 'surat-hilang',
  damaged_card: 'ktp-rusak',
}

/** The paper behind an address; undefined for an unknown one. */
export const paperOfSlug = (slug: string): DocumentType | undefined =>
  DOCUMENT_TYPES.find(type => paperSlugs[type] === slug)
