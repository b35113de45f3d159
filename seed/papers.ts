import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as documents from '@/db/repositories/documents'
import { attachPage } from '@/lib/commands/attach-page'
import { handInApplication } from '@/lib/commands/hand-in-application'
import { startApplication } from '@/lib/commands/start-application'
import type { ApplicationForm } from '@/lib/domain/application-form'

/** Files an application as a citizen at home does, with a photo of every paper: one of the samples that `scripts/draw-papers.mjs` draws. Tells its number. */
export async function sendFromHome(form: ApplicationForm, papersOf: string): Promise<string> {
  const applicationId = await startApplication({ kind: 'visitor', address: 'seed' }, form)
  const citizen = { kind: 'applicant', applicationId } as const
  for (const { type } of await documents.ofApplication(database(), applicationId)) {
    const photo = path.join(process.cwd(), 'seed/papers', `${type}-${papersOf}.jpg`)
    await attachPage(citizen, { type, fileName: `${type}.jpg`, content: await readFile(photo) })
  }
  await handInApplication(citizen, { press: randomUUID() })
  const application = await applications.findById(database(), applicationId)
  if (!application) throw new Error('what was just written is gone')
  return application.number
}
