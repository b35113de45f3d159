import type { FileRoute } from 'uploadthing/types'
import type { DocumentType } from '@/lib/domain/service'
import { routes } from '@/lib/routes'
import { shrinkPhoto } from './shrink-photo'

/** What the office's router takes and gives, as UploadThing's client types it. */
type Router = {
  page: FileRoute<{ input: { token: string; type: DocumentType }; output: unknown; errorShape: unknown }>
}

export type SentPage = { id: string; fileName: string; size: number }

/** What the office said no to, in its own sentence. */
class NotAccepted extends Error {
  override readonly name = 'NotAccepted'
}

type Sending = {
  token: string
  type: DocumentType
  signal: AbortSignal
  /** Percent of this file that is on its way, 0–100. */
  onProgress: (percent: number) => void
  /** The signal is gone; sending goes on by itself when it is back. */
  onWaiting: () => void
}

const SOON = 4_000

/** Sends one photo or PDF with UploadThing's client and tells the page it became. Goes on where it stopped when the signal comes back. Throws `NotAccepted` with the office's sentence, or the abort. */
export async function sendFile(file: File, { token, type, signal, onProgress, onWaiting }: Sending) {
  // Only who really sends a file loads the sender.
  const { genUploader } = await import('uploadthing/client')
  const { uploadFiles } = genUploader<Router>({ url: routes.uploadthing() })
  const lighter = await shrinkPhoto(file)
  for (;;) {
    const page = await uploadFiles('page', {
      files: [lighter],
      input: { token, type },
      signal,
      onUploadProgress: ({ progress }) => onProgress(Math.min(100, Math.round(progress))),
    }).then(([sent]) => pageIn(sent?.serverData), rethrowAnswered(signal))
    if (page) return page
    onWaiting()
    await signalBack(signal)
  }
}

/** Lets a lost signal pass, to be tried again; not what the office answered, and not the sender's own stop. */
const rethrowAnswered = (signal: AbortSignal) => (thrown: unknown) => {
  const sentence = sentenceIn(thrown)
  if (signal.aborted) throw thrown
  if (sentence) throw new NotAccepted(sentence)
  return undefined
}

/** The office's sentence inside what the sender threw; undefined when the office was not reached or is in trouble itself. */
function sentenceIn(thrown: unknown): string | undefined {
  if (!isRecord(thrown)) return undefined
  const answer = isRecord(thrown.data) ? thrown.data : isRecord(thrown.cause) ? thrown.cause : {}
  const said = answer.error ?? answer.message
  return typeof said === 'string' ? said : undefined
}

function pageIn(answer: unknown): SentPage | undefined {
  if (!isRecord(answer)) return undefined
  const { id, fileName, size } = answer
  return typeof id === 'string' && typeof fileName === 'string' && typeof size === 'number'
    ? { id, fileName, size }
    : undefined
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Resolves when the phone says it is online again, and in a few seconds anyway. */
function signalBack(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, SOON)
    addEventListener('online', () => resolve(), { once: true, signal })
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
}
