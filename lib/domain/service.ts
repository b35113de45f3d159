/** Jenis layanan — the four ways to a KTP-el in the service standard. */
export const VARIANTS = ['new', 'transfer_in', 'lost', 'damaged'] as const
export type Variant = (typeof VARIANTS)[number]

/** Jenis berkas — the papers the standard asks for. */
export const DOCUMENT_TYPES = [
  'family_card',
  'marriage_proof',
  'relocation_certificate',
  'police_loss_report',
  'damaged_card',
] as const
export type DocumentType = (typeof DOCUMENT_TYPES)[number]

/** Why someone may have a first card: 17 years, or married, or once married (UU 24/2013 art. 63). */
export const ELIGIBILITIES = ['seventeen', 'married'] as const
export type Eligibility = (typeof ELIGIBILITIES)[number]

export const eligibilityLabels: Record<Eligibility, string> = {
  seventeen: 'Sudah 17 tahun atau lebih',
  married: 'Belum 17 tahun, tetapi sudah atau pernah kawin',
}

export type VariantFacts = {
  slug: string
  label: string
  hint: string
  documents: readonly DocumentType[]
  inPerson?: string
}

export const variants: Record<Variant, VariantFacts> = {
  new: {
    slug: 'ktp-el-baru',
    label: 'KTP-el pertama kali',
    hint: 'Usia 17 tahun, atau sudah kawin',
    documents: ['family_card'],
    inPerson: 'Anda datang sendiri ke loket untuk perekaman foto, sidik jari, dan iris mata.',
  },
  transfer_in: {
    slug: 'ktp-el-pindah',
    label: 'KTP-el karena pindah datang',
    hint: 'Baru datang dari daerah lain',
    documents: ['relocation_certificate', 'family_card'],
  },
  lost: {
    slug: 'ktp-el-hilang',
    label: 'KTP-el hilang',
    hint: 'Perlu surat dari kepolisian',
    documents: ['police_loss_report', 'family_card'],
  },
  damaged: {
    slug: 'ktp-el-rusak',
    label: 'KTP-el rusak',
    hint: 'Bawa KTP-el yang rusak',
    documents: ['damaged_card', 'family_card'],
    inPerson: 'Foto saja belum cukup. KTP-el yang rusak diserahkan di loket.',
  },
}

/** `short` stands inside a sentence: lower case, but for what is a name. */
export type DocumentFacts = { label: string; short: string; hint: string }

export const documentTypes: Record<DocumentType, DocumentFacts> = {
  family_card: {
    label: 'Kartu Keluarga (KK)',
    short: 'KK',
    hint: 'Foto KK asli. Pastikan semua nama dan nomor terbaca.',
  },
  marriage_proof: {
    label: 'Buku nikah atau akta perkawinan',
    short: 'buku nikah',
    hint: 'Foto halaman yang memuat nama Anda.',
  },
  relocation_certificate: {
    label: 'Surat keterangan pindah dari daerah asal',
    short: 'surat pindah',
    hint: 'Foto seluruh halaman surat.',
  },
  police_loss_report: {
    label: 'Surat kehilangan dari kepolisian',
    short: 'surat kehilangan',
    hint: 'Foto surat kehilangan. Pastikan cap dan tanggalnya terlihat.',
  },
  damaged_card: {
    label: 'KTP-el yang rusak',
    short: 'KTP-el rusak',
    hint: 'Foto bagian depan. Kartunya Anda serahkan di loket.',
  },
}

/** The papers one application needs, in the order they are asked for. A first card by marriage adds its proof. */
export function requiredDocuments(
  variant: Variant,
  eligibility?: Eligibility | null,
): readonly DocumentType[] {
  const documents = variants[variant].documents
  return eligibility === 'married' ? [...documents, 'marriage_proof'] : documents
}

/** Whether the variant begins with biometric recording: only a first card; a second recording makes duplicate data. */
export const needsRecording = (variant: Variant) => variant === 'new'

/** The sentence for a first card without a reason why its applicant may have one, or undefined. */
export const checkEligibility = (variant: Variant, chosen: string | undefined): string | undefined =>
  needsRecording(variant) && !chosen ? 'Pilih salah satu: usia 17 tahun, atau sudah kawin.' : undefined

/** The variant behind a public slug, or undefined for an unknown one. */
export const variantOf = (slug: string): Variant | undefined =>
  VARIANTS.find(variant => variants[variant].slug === slug)
