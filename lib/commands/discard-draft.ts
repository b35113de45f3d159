import 'server-only'
import { transact } from '@/db/client'
import * as documentPages from '@/db/repositories/document-pages'
import * as drafts from '@/db/repositories/drafts'
import * as renditions from '@/db/repositories/renditions'
import type { Actor } from '@/lib/domain/actor'
import { isDraft } from '@/lib/domain/draft'
import { isRefusal, Refusal } from '@/lib/domain/refusal'
import { ownApplication } from './find-own'
import { removeUnnamed } from './remove-unnamed'

/** A citizen has what they did not send forgotten: answers, pages and their bytes, unless another of the family needs those. One that is gone already is fine, and one whose days are over goes at once. Refuses with `sent_already`. */
export async function discardDraft(actor: Actor): Promise<void> {
  const keys = await transact(async on => {
    const draft = await ownApplication(on, actor).catch(unlessGone)
    if (!draft) return []
    if (!isDraft(draft)) throw new Refusal('sent_already')
    const pages = await documentPages.everOf(on, draft.id)
    const drawn = await renditions.keysOf(
      on,
      pages.map(({ id }) => id),
    )
    await drafts.remove(on, draft.id)
    return [...pages.flatMap(({ originalKey, viewKey }) => [originalKey, viewKey ?? originalKey]), ...drawn]
  })
  await removeUnnamed('owner', keys)
}

function unlessGone(thrown: unknown): undefined {
  if (isRefusal(thrown) && thrown.reason === 'draft_expired') return undefined
  throw thrown
}
