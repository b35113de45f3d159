import { type Comer, comers } from './requirement-check'
import { type DocumentType, documentTypes, needsRecording, type Variant, variants } from './service'

type Way = { hours: string; link: string; comer?: Comer; lacks?: DocumentType }

/** What to bring for a service, in four short lines: first what must not be overlooked, last the link. Nothing in it is about a person. */
export function bringMessage(
  variant: Variant,
  papers: readonly string[],
  { hours, link, comer = 'self', lacks }: Way,
): string[] {
  const heading = `${comers[comer].heading} (${variants[variant].label}):`
  const first = [
    ...(lacks ? [`Ambil dulu: ${documentTypes[lacks].label}.`] : []),
    ...(comer === 'home_visit' ? ['Minta jemput bola: petugas bisa datang.'] : []),
    ...(comer === 'proxy' && needsRecording(variant)
      ? ['Perekaman tidak bisa diwakilkan: pemilik KTP-el datang sendiri.']
      : []),
  ].join(' ')
  const list = papers.join(', ')
  return [
    ...(first ? [first, `${heading} ${list}`] : [heading, list]),
    `Tidak dipungut biaya. ${hours}`,
    link,
  ]
}
