import { z } from 'zod'

/** Penanda tangan — in what part someone signs a paper. */
export const SIGNER_PARTS = ['receiver', 'destroyer', 'witness'] as const
export type SignerPart = (typeof SIGNER_PARTS)[number]

export const signerParts: Record<SignerPart, string> = {
  receiver: 'Penerima',
  destroyer: 'Yang memusnahkan',
  witness: 'Saksi',
}

/** Someone who signs a paper; `drawn` is what they drew on the screen, left out where they sign the paper by hand. */
export type Signer = { part: SignerPart; name: string; drawn?: Buffer }

/** A signature as the signing pad writes it; left out where the paper is signed by hand. */
export const drawnField = z.preprocess(sent => sent || undefined, z.string().optional())

/** What the seal of a signature covers: which paper, as it was kept, who signed it as what, how, before whom, and when. */
export type SealedSignature = {
  id: string
  paperId: string
  officeId: string
  paperSha256: Buffer
  part: SignerPart
  signerName: string
  signatureSha256: Buffer
  staffId: string
  signedAt: Date
}

/** A signature on a paper as one text, always the same for the same facts: what is hashed for the seal. The first line names this way of writing it. */
export const canonicalSignature = (it: SealedSignature): string =>
  JSON.stringify([
    'paper-signature/1',
    ...[it.id, it.paperId, it.officeId, it.paperSha256.toString('hex')],
    ...[it.part, it.signerName, it.signatureSha256.toString('hex')],
    ...[it.staffId, it.signedAt.toISOString()],
  ])
