import 'server-only'
import { onOwnThread } from './own-thread'

/** What reading a PDF found: its pages, a password in the way, or neither when it cannot be read. */
type Found = { pages?: number; isLocked?: boolean }

/** Reads a PDF on a thread of its own. */
export const countPdfPages = async (content: Buffer): Promise<Found> =>
  (await onOwnThread<Found>('count-pdf-pages-worker.mjs', content)) ?? {}
