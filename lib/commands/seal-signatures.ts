import 'server-only'
import type { Connection } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as paperSignatures from '@/db/repositories/paper-signatures'
import type { StaffActor } from '@/lib/domain/actor'
import { canonicalSignature, type Signer } from '@/lib/domain/paper-signature'
import { keepFile } from '@/lib/integrations/file-store'
import { digestOf, digestOfBytes, newId } from '@/lib/keys/random'

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
