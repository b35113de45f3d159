import 'server-only'
import type { Connection } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as paperSignatures from '@/db/repositories/paper-signatures'
import type { StaffActor } from '@/lib/domain/actor'
import { readDrawnSignature } from '@/lib/domain/drawn-signature'
import { canonicalSignature, type SignerPart, signerParts } from '@/lib/domain/paper-signature'
import { Refusal } from '@/lib/domain/refusal'
import { keepFile } from '@/lib/integrations/file-store'
import { drawSignature } from '@/lib/integrations/signature-picture'
import { digestOf, digestOfBytes, newId } from '@/lib/keys/random'

/** The strokes of a signature as they are kept. Refuses with `signature_unreadable` what the signing pad does not write. */
export function readDrawn(sent: string): Buffer {
  const svg = readDrawnSignature(sent)
  if (!svg) throw new Refusal('signature_unreadable')
  return Buffer.from(svg)
}

/** Someone who signs a paper; `drawn` is what they drew on the screen, left out where they sign the paper by hand. */
export type Signer = { part: SignerPart; name: string; drawn?: Buffer }

/** Someone's place on a paper, with the signature that was drawn. `as` is how the paper names them. */
export async function signedPlace({ part, name, drawn }: Signer, as = name) {
  const place = { role: signerParts[part], name: as }
  return drawn
    ? { ...place, picture: { content: await drawSignature(drawn), alt: `Tanda tangan ${name}` } }
    : place
}

/** Seals what was drawn on a paper that was just kept: over the paper, who signed, and how; the seal goes into the trace. */
export async function sealSignatures(
  on: Connection,
  { id: staffId, officeId }: StaffActor,
  paper: { id: string; sha256: Buffer },
  signers: readonly Signer[],
) {
  for (const { part, name: signerName, drawn } of signers) {
    if (!drawn) continue
    const facts = {
      ...{ id: newId(), officeId, paperId: paper.id, part, signerName, staffId },
      ...{ signatureSha256: digestOfBytes(drawn), signedAt: new Date() },
    }
    const seal = digestOf(canonicalSignature({ ...facts, paperSha256: paper.sha256 }))
    await paperSignatures.insert(on, { ...facts, seal, signatureKey: await keepFile(drawn) })
    await audit.trace(on, {
      ...{ officeId, staffId, subjectId: paper.id },
      act: 'paper_signed',
      detail: seal.toString('hex'),
    })
  }
}
