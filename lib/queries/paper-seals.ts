import 'server-only'
import type { Connection } from '@/db/client'
import * as paperSignatures from '@/db/repositories/paper-signatures'
import { canonicalSignature, signerParts } from '@/lib/domain/paper-signature'
import { readKept } from '@/lib/integrations/file-store'
import { digestOf, digestOfBytes } from '@/lib/keys/random'

/** Who signed some papers on the screen, and whether what is written and what was drawn are still what was sealed. */
export async function paperSeals(on: Connection, paperIds: readonly string[]) {
  if (paperIds.length === 0) return []
  const signed = await paperSignatures.ofPapers(on, paperIds)
  return Promise.all(
    signed.map(async ({ signature, paperSha256 }) => ({
      paperId: signature.paperId,
      part: signerParts[signature.part],
      signerName: signature.signerName,
      fingerprint: signature.seal.toString('hex'),
      isIntact: await isIntact(signature, paperSha256),
    })),
  )
}

type Signature = Awaited<ReturnType<typeof paperSignatures.ofPapers>>[number]['signature']

async function isIntact(signature: Signature, paperSha256: Buffer): Promise<boolean> {
  if (!digestOf(canonicalSignature({ ...signature, paperSha256 })).equals(signature.seal)) return false
  return readKept(signature.signatureKey).then(
    drawn => digestOfBytes(drawn).equals(signature.signatureSha256),
    () => false,
  )
}
