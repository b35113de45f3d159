import { genUploader } from 'uploadthing/client'
import type { FileRoute } from 'uploadthing/types'
import type { DocumentType } from '@/lib/domain/service'
import { routes } from '@/lib/routes'
import { digestOf } from './file-digest'
import { patiently } from './patiently'
import type { SentPage } from './sent-page'
import { takeBack } from './take-back'
import { type Answer, answerOf } from './upload-answer'

/** What the office's router takes and gives, as UploadThing's client types it. */
type Router = {
  page: FileRoute<{ input: { token: string; type: DocumentType }; output: unknown; errorShape: unknown }>
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

/** Answered tries in a row that did not bring the file through, before we stop asking. */
const MOST_TRIES = 4

/** How sending ended: a page, the office's no, or an answer only a newer page understands. */
export type Sent = Exclude<Answer, { isLost: true }>

/**
 * Sends one photo or PDF with UploadThing's client. Goes on where it stopped when the signal comes back, asks for a new place
 * when the old one is over, and counts as sent only when what the office has is what lies here. Throws the sender's own stop.
 */
export async function sendFile(file: File, sending: Sending): Promise<Sent> {
  const digest = await digestOf(file)
  for (let tries = 0; ; ) {
    const answer = await trySending(file, sending)
    if (!('isLost' in answer)) tries += 1
    if (isLast(answer, tries)) {
      if (!('page' in answer) || isSame(answer.page, file, digest)) return answer
      await takeBack(sending.token, answer.page.id)
    }
    await signalBack(sending)
  }
}

function isLast(answer: Answer, tries: number): answer is Sent {
  if ('isLost' in answer) return false
  if ('page' in answer || tries >= MOST_TRIES) return true
  return 'isOld' in answer ? answer.isSure : answer.until !== 'soon'
}

async function trySending(file: File, { token, type, signal, onProgress }: Sending): Promise<Answer> {
  const { uploadFiles } = genUploader<Router>({ url: routes.uploadthing() })
  const attempt = patiently(signal)
  try {
    const [sent] = await uploadFiles('page', {
      files: [file],
      input: { token, type },
      signal: attempt.signal,
      onUploadProgress: ({ progress }) => {
        attempt.isAlive()
        onProgress(Math.min(100, Math.round(progress)))
      },
    })
    return answerOf(sent?.serverData)
  } catch (thrown) {
    signal.throwIfAborted()
    return attempt.signal.aborted ? { isLost: true } : answerOf(thrown)
  } finally {
    attempt.end()
  }
}

const isSame = (page: SentPage, file: File, digest: string | undefined) =>
  page.size === file.size && (digest === undefined || page.sha256 === digest)

const SOON = 4_000

/** Resolves in a few seconds while the phone says it is online, and the moment it says so again. */
async function signalBack({ signal, onWaiting }: Sending): Promise<void> {
  onWaiting()
  const end = new AbortController()
  await new Promise<void>((resolve, reject) => {
    const timer = setInterval(() => navigator.onLine && resolve(), SOON)
    addEventListener('online', () => resolve(), { signal: end.signal })
    signal.addEventListener('abort', () => reject(signal.reason), { signal: end.signal })
    end.signal.addEventListener('abort', () => clearInterval(timer))
  }).finally(() => end.abort())
}
