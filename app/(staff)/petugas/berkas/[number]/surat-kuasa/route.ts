import { signedPicture } from '@/app/(staff)/petugas/berkas/[number]/signed-picture'
import { viewMandate } from '@/lib/queries/view-signed'

/** The photo of the surat kuasa by which a proxy took a card. */
export const GET = signedPicture(viewMandate, 'surat-kuasa')
