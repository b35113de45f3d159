import { z } from 'zod'
import { DOCUMENT_TYPES } from './service'

/** Kiriman — which paper of which application a file is for. `token` is the application's own link. */
export const uploadForm = z.object({ token: z.string().max(80), type: z.enum(DOCUMENT_TYPES) })

export type UploadForm = z.output<typeof uploadForm>
