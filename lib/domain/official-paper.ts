/** Surat resmi — what the office gives out or files on paper, and the sign of each in its number (docs/decisions/011). */
export const OFFICIAL_PAPER_KINDS = [
  'collection_slip',
  'handover_receipt',
  'handover_register',
  'paper_form',
  'original_return',
  'destruction_record',
] as const
export type OfficialPaperKind = (typeof OFFICIAL_PAPER_KINDS)[number]

export const officialPaperKinds: Record<OfficialPaperKind, { label: string; sign: string }> = {
  collection_slip: { label: 'Surat pengambilan', sign: 'SP' },
  handover_receipt: { label: 'Bukti penerimaan', sign: 'BP' },
  handover_register: { label: 'Daftar penyerahan harian', sign: 'DP' },
  paper_form: { label: 'Formulir kertas', sign: 'FK' },
  original_return: { label: 'Tanda terima dokumen asli', sign: 'TT' },
  destruction_record: { label: 'Berita acara pemusnahan', sign: 'BA' },
}

/** 0012/SP/35.08.10/2026 — counted per office, kind and year, as its file of letters is. */
export const officialPaperNumber = (
  kind: OfficialPaperKind,
  { counted, officeCode, year }: { counted: number; officeCode: string; year: number },
) => `${String(counted).padStart(4, '0')}/${officialPaperKinds[kind].sign}/${officeCode}/${year}`

/** A number as a file's name: 0012-SP-35.08.10-2026. */
export const paperFileName = (number: string) => `${number.replaceAll('/', '-')}.pdf`
