import type { Answer } from './document'
import type { DocumentType } from './service'

/** How many days an application that was begun but not sent is kept, as its sender is told. */
export const DRAFT_DAYS = 7

const DAY = 24 * 60 * 60 * 1000

/** Drafts begun before this moment are forgotten. */
export const draftLimit = (now: Date) => new Date(now.getTime() - DRAFT_DAYS * DAY)

/** The moment a draft is forgotten, when it is not sent before. */
export const draftEnd = (createdAt: Date) => new Date(createdAt.getTime() + DRAFT_DAYS * DAY)

/** Whether an application is still a draft: its sender has not sent it. What was handed in once never is one again. */
export const isDraft = ({ handedInAt }: { handedInAt: Date | null }) => handedInAt === null

/** Whether a draft is too old to go on with. */
export const isExpiredDraft = (draft: { handedInAt: Date | null; createdAt: Date }, now: Date) =>
  isDraft(draft) && draft.createdAt < draftLimit(now)

/** What a citizen does before an application is sent, in order. */
export const TASKS = ['phone', 'applicant', 'papers', 'check'] as const
export type Task = (typeof TASKS)[number]

export const taskLabels: Record<Task, string> = {
  phone: 'Nomor HP',
  applicant: 'Data diri',
  papers: 'Foto berkas',
  check: 'Periksa dan kirim',
}

/** Done, to be done, or waiting for what comes before it. */
export type TaskState = 'done' | 'open' | 'waiting'

type Prepared = { name: string | null; papers: readonly { type: DocumentType; answer: Answer | null }[] }

/** How far each task of a draft is. The phone number is where a draft begins; the last look waits for everything before it. */
export function tasksOf({ name, papers }: Prepared): Record<Task, TaskState> {
  const applicant = name === null ? 'open' : 'done'
  const paper = papers.every(({ answer }) => answer !== null) ? 'done' : 'open'
  const isReady = applicant === 'done' && paper === 'done'
  return { phone: 'done', applicant, papers: paper, check: isReady ? 'open' : 'waiting' }
}

/** The task a draft goes on with. */
export const nextTask = (states: Record<Task, TaskState>): Task =>
  TASKS.find(task => states[task] === 'open') ?? 'check'
