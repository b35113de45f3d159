import 'server-only'
import { transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as officialPapers from '@/db/repositories/official-papers'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { mayOpenApplications } from '@/lib/domain/role'
import { readKept } from '@/lib/integrations/file-store'
import { digestOfBytes } from '@/lib/keys/random'

/** An official paper as it was made, for staff of its office who may open applications; counted and traced first. Refuses with `not_found`; throws when the file is not what was made. */
export async function viewPaper(actor: StaffActor, id: string): Promise<{ content: Buffer; number: string }> {
  const paper = await transact(async on => {
    const found = mayOpenApplications(actor.role) && (await officialPapers.openOnce(on, actor.officeId, id))
    if (!found) throw new Refusal('not_found')
    const { officeId, number } = found
    await audit.trace(on, {
      ...{ officeId, staffId: actor.id, subjectId: id },
      act: 'paper_opened',
      detail: number,
    })
    return found
  })
  const content = await readKept(paper.key)
  if (!digestOfBytes(content).equals(paper.sha256))
    throw new Error('a kept paper is not the one that was made')
  return { content, number: paper.number }
}
