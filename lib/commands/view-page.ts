import 'server-only'
import { transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as audit from '@/db/repositories/audit'
import * as documentPages from '@/db/repositories/document-pages'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { purposeOf, type RenditionSize, type Turn } from '@/lib/domain/rendition'
import { mayOpenApplications } from '@/lib/domain/role'
import { roleOn } from '@/lib/domain/role-on'
import { formatMoment } from '@/lib/format/date'
import { readKept } from '@/lib/integrations/file-store'
import { watermarked } from '@/lib/integrations/watermark'
import { drawLeaf } from './draw-leaf'

type Wanted = { number: string; pageId: string; leaf?: number; size?: RenditionSize; turn?: Turn }

/**
 * One leaf of a citizen's paper for staff who may open the application: a JPEG that says across the paper who looks, when and what
 * for. Leaves a trace; no trace, no picture. Refuses with `not_found`, also for what cannot be drawn.
 */
export async function viewPage(
  actor: StaffActor,
  { number, pageId, leaf = 1, size = 'medium', turn = 0 }: Wanted,
): Promise<Buffer> {
  const { page, purpose } = await looked(actor, { number, pageId, detail: `${size} ${leaf}` })
  const drawn = await drawLeaf('viewer', page, leaf, size)
  if (!drawn) throw new Refusal('not_found')
  return watermarked(drawn, `${actor.name} · ${formatMoment(new Date())}\n${purpose}`, turn)
}

/** A PDF that cannot be drawn, as it came, to be downloaded by the same people, with the same trace. Refuses with `not_found`, also for all that can be drawn. */
export async function downloadPage(actor: StaffActor, { number, pageId }: Wanted) {
  const { page, type } = await looked(actor, { number, pageId, detail: 'original' })
  if (page.leaves !== 0) throw new Refusal('not_found')
  return { content: await readKept(page.originalKey), type }
}

const looked = (
  actor: StaffActor,
  { number, pageId, detail }: { number: string; pageId: string; detail: string },
) =>
  transact(async on => {
    const application = await applications.findByNumber(on, number)
    if (!application || !roleOn(application, actor) || !applications.isFiled(application))
      throw new Refusal('not_found')
    const found = await documentPages.find(on, pageId)
    if (found?.applicationId !== application.id || !mayOpenApplications(actor.role))
      throw new Refusal('not_found')

    const { id: subjectId, officeId, state } = application
    await audit.trace(on, {
      ...{ officeId, subjectId },
      staffId: actor.id,
      act: 'document_viewed',
      detail: `${pageId} ${detail}`,
    })
    return { page: found.page, type: found.type, purpose: purposeOf(state, number) }
  })
