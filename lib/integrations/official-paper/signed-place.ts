import 'server-only'
import { type Signer, signerParts } from '@/lib/domain/paper-signature'
import { drawSignature } from '@/lib/integrations/signature-picture'
import type { SignaturePlace } from './paper'

/** Someone's place on a paper, with the signature that was drawn. `as` is how the paper names them. */
export async function signedPlace({ part, name, drawn }: Signer, as = name): Promise<SignaturePlace> {
  const place = { role: signerParts[part], name: as }
  if (!drawn) return place
  return { ...place, picture: { content: await drawSignature(drawn), alt: `Tanda tangan ${name}` } }
}
