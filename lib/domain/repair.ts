import { type LackingReason, type Remedy, remedyOf } from './document'
import { type DocumentType, documentTypes } from './service'

type Lacking = { type: DocumentType; lackingReason: LackingReason | null }

/** Perbaikan — what to do about the papers found lacking, named, so that nobody does more: "Foto ulang KK, bawa surat hilang asli ke loket". */
export function repairSentence(papers: readonly Lacking[]): string {
  const asked = REMEDIES.flatMap(remedy => {
    const names = papers
      .filter(({ lackingReason }) => remedyOf(lackingReason) === remedy)
      .map(({ type }) => documentTypes[type].short)
    return names.length > 0 ? [sentences[remedy](names.join(' dan '))] : []
  })
  const sentence = asked.join(', ') || 'lengkapi berkas'
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** Whether nothing is to be sent: to come with the originals is enough. */
export const isOnlyToCome = (papers: readonly Lacking[]) =>
  papers.length > 0 && papers.every(({ lackingReason }) => remedyOf(lackingReason) === 'bring')

const REMEDIES = ['photograph', 'replace', 'bring'] as const satisfies Remedy[]

const sentences: Record<Remedy, (names: string) => string> = {
  photograph: names => `foto ulang ${names}`,
  replace: names => `kirim ${names} yang baru`,
  bring: names => `bawa ${names} asli ke loket`,
}

/** What a repair brought: papers photographed anew, and papers that are brought to the counter. */
export type Repair = { sent: readonly DocumentType[]; brought: readonly DocumentType[] }

/** What came, in the sender's words: "Foto KK yang baru sudah kami terima pukul 10.42." */
export function arrivedSentence({ sent, brought }: Repair, time: string): string {
  const names = (types: readonly DocumentType[]) => types.map(type => documentTypes[type].short).join(' dan ')
  const photos = sent.length > 0 ? `Foto ${names(sent)} yang baru sudah kami terima pukul ${time}.` : ''
  const promise = brought.length > 0 ? `Kami catat: Anda membawa ${names(brought)} ke loket.` : ''
  return [photos, promise].filter(Boolean).join(' ')
}
