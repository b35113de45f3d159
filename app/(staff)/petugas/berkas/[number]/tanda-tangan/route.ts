import { signedPicture } from '@/app/(staff)/petugas/berkas/[number]/signed-picture'
import { viewSignature } from '@/lib/queries/view-signed'

/** The signature for a card. */
export const GET = signedPicture(viewSignature, 'tanda-terima')
