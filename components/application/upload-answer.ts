import { type RefusalReason, reasonBehind } from '@/lib/domain/refusal'
import { isRecord, type SentPage, sentPageIn } from './sent-page'

/** How one try to send ended. `isOld`: the office answered what only a newer page understands, or is between two versions. */
export type Answer =
  | { page: SentPage }
  | { refused: string; until: Until }
  | { isLost: true }
  | { isOld: true; isSure: boolean }

/** When the same file may be tried again: by itself, when its sender says so, or not at all; `gone` where no file is taken any more, and the page is another one by now. */
type Until = 'soon' | 'later' | 'never' | 'gone'

const soon: RefusalReason[] = ['file_incomplete', 'trouble']
const later: RefusalReason[] = ['storage_full', 'too_many_attempts', 'too_many_files']
const gone: RefusalReason[] = ['draft_expired', 'sent_already', 'paper_not_asked']

function untilOf(reason: RefusalReason): Until {
  if (gone.includes(reason)) return 'gone'
  if (soon.includes(reason)) return 'soon'
  return later.includes(reason) ? 'later' : 'never'
}

/** What the office's answer means, whether it was given or thrown by UploadThing's client. */
export function answerOf(given: unknown): Answer {
  const page = sentPageIn(given)
  if (page) return { page }
  const refused = saidIn(given)
  const reason = refused && reasonBehind(refused)
  if (refused && reason) return { refused, until: untilOf(reason) }
  if (isUnreached(given)) return { isLost: true }
  return { isOld: true, isSure: isTurnedAway(given) }
}

/** The sentence of a failed answer. The client keeps its body in `data` or `cause`, by where it met it. */
function saidIn(thrown: unknown): string | undefined {
  const body = isRecord(thrown) ? [thrown.data, thrown.cause].find(isRecord) : undefined
  const said = body?.error ?? body?.message
  return typeof said === 'string' ? said : undefined
}

/** No answer came: asking for a place, asking how much is there, or sending itself found no way. */
function isUnreached(thrown: unknown): boolean {
  if (!isRecord(thrown)) return false
  const tag = isRecord(thrown.cause) ? thrown.cause._tag : thrown._tag
  if (tag === 'FetchError') return true
  return thrown.code === 'UPLOAD_FAILED' && !/^XHR failed [1-9]/.test(String(thrown.message))
}

/** An answer that will be the same tomorrow: what this page asks for is not there any more. */
const isTurnedAway = (thrown: unknown): boolean =>
  isRecord(thrown) &&
  (thrown.code === 'BAD_REQUEST' ||
    thrown.code === 'NOT_FOUND' ||
    /^XHR failed 40[045]/.test(String(thrown.message)))
