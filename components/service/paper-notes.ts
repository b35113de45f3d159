import type { DocumentType } from '@/lib/domain/service'
import type { AskedForm, StandardPaper } from '@/lib/domain/standard-content'

const forms: Record<AskedForm, string> = {
  original: 'Bawa yang asli.',
  copy: 'Bawa fotokopi, dan yang asli untuk dicocokkan.',
  surrender: 'Bawa kartunya. Kartu ini diserahkan di loket.',
}

const hints: Partial<Record<DocumentType, string>> = {
  relocation_certificate: 'Dari dinas kependudukan daerah asal.',
  police_loss_report: 'Pastikan ada cap dan tanggalnya.',
}

/** Original or copy, as the standard asks for it. */
export const formNote = ({ form }: StandardPaper) => forms[form]

/** Whom a paper is asked of, whether the original or a copy, and what to look at. */
export const paperNote = (paper: StandardPaper): string =>
  [
    paper.onlyFor === 'married' ? 'Hanya bila belum 17 tahun dan sudah atau pernah kawin.' : '',
    forms[paper.form],
    hints[paper.type] ?? '',
  ]
    .filter(Boolean)
    .join(' ')
