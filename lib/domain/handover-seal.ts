import type { ReceiverRelation, SignatureKind } from './handover'

/** What a handover's seal covers: who took which card, on what proof, with which signature, from whom, and when. */
export type SealedHandover = {
  id: string
  applicationId: string
  officeId: string
  relation: ReceiverRelation
  receiverName: string
  receiverTie: string | null
  receiverIdentity: string | null
  isMandateSeen: boolean
  /** SHA-256 of the photo of the surat kuasa, and where its paper lies; at least one of a proxy's. */
  mandateSha256: Buffer | null
  mandatePlace: string | null
  isCodeProven: boolean
  signatureKind: SignatureKind
  signatureSha256: Buffer
  witnessName: string | null
  handedOverBy: string
  handedOverAt: Date
}

/** A handover as it is kept. */
export type KeptHandover = SealedHandover & { seal: Buffer }

/** A handover as one text, always the same for the same facts: what is hashed for the seal. The first line names this way of writing it: the second one is of whom a kept surat kuasa let take the card. */
export const canonicalHandover = (it: SealedHandover): string =>
  JSON.stringify([
    ...(hasMandate(it)
      ? ['handover/2', it.mandateSha256?.toString('hex') ?? null, it.mandatePlace]
      : ['handover/1']),
    ...[it.id, it.applicationId, it.officeId],
    ...[it.relation, it.receiverName, it.receiverTie, it.receiverIdentity, it.isMandateSeen, it.isCodeProven],
    ...[it.signatureKind, it.signatureSha256.toString('hex'), it.witnessName],
    ...[it.handedOverBy, it.handedOverAt.toISOString()],
  ])

/** Before surat kuasa were kept, a proxy's had only been looked at. */
const hasMandate = ({ mandateSha256, mandatePlace }: SealedHandover) =>
  mandateSha256 !== null || mandatePlace !== null
