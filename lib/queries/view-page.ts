import 'server-only'
import { transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as audit from '@/db/repositories/audit'
import * as documentPages from '@/db/repositories/document-pages'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { mayOpenApplications } from '@/lib/domain/role'
import { roleOn } from '@/lib/domain/role-on'
import { readKept } from '@/lib/integrations/file-store'

/** One page of a citizen's paper for staff who may open the application: the re-encoded picture, or the PDF as it came. No trace, no page. Refuses with `not_found`. */
export async function viewPage(actor: StaffActor, { number, pageId }: { number: string; pageId: string }) {
  const page = await transact(async on => {
    const application = await applications.findByNumber(on, number)
    if (!application || !roleOn(application, actor) || !applications.isFiled(application))
      throw new Refusal('not_found')
    const found = await documentPages.find(on, pageId)
    if (found?.applicationId !== application.id || !mayOpenApplications(actor.role))
      throw new Refusal('not_found')

    const { officeId } = application
    await audit.trace(on, {
      officeId,
      staffId: actor.id,
      act: 'document_viewed',
      subjectId: application.id,
      detail: pageId,
    })
    return { ...found.page, type: found.type }
  })

  const { viewKey, originalKey, type } = page
  return { content: await readKept(viewKey ?? originalKey), isPicture: viewKey !== null, type }
}
