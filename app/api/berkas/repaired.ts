import { tellArrived } from '@/lib/auth/repair-arrived'
import { handInApplication } from '@/lib/commands/hand-in-application'
import type { Actor } from '@/lib/domain/actor'
import type { PapersForm } from '@/lib/domain/papers-form'
import { isRefusal } from '@/lib/domain/refusal'
import { getOwnApplication } from '@/lib/queries/get-own-application'
import { routes } from '@/lib/routes'
import { papersPage } from './return-to'

/** Hands in what was repaired; leads to its progress, which says once that it arrived, or back to the papers with the reason. */
export async function repaired(actor: Actor, form: PapersForm): Promise<string> {
  try {
    await handInApplication(actor, form)
  } catch (thrown) {
    if (isRefusal(thrown)) return papersPage(form, { reason: thrown.reason })
    throw thrown
  }
  const { documents } = await getOwnApplication(actor)
  const asked = documents.filter(({ type }) => form.papers.includes(type))
  const answered = (answer: string) => asked.filter(paper => paper.answer === answer).map(({ type }) => type)
  const next = routes.progress(form.token)
  await tellArrived(next, { sent: answered('sent'), brought: answered('at_counter'), at: new Date() })
  return next
}
