import { StatusShape } from '@/components/ui/status-shape'
import { TASKS, type Task, type TaskState, taskLabels } from '@/lib/domain/draft'
import { routes } from '@/lib/routes'

type Props = {
  token: string
  tasks: Record<Task, TaskState>
  /** How many of how many papers are answered. */
  papers: { answered: number; of: number }
}

/** What is to be done before sending, in order; what is not done yet stands out, what is done is plain text. */
export function TaskList({ token, tasks, papers }: Props) {
  return (
    <ol className="border-t border-garis">
      {TASKS.map((task, index) => (
        <li key={task} className="flex min-h-14 flex-wrap items-center gap-x-4 border-b border-garis py-2">
          <span className="angka w-5 font-bold">{index + 1}</span>
          <span className="min-w-0 flex-1">
            {tasks[task] === 'waiting' ? (
              taskLabels[task]
            ) : (
              <a href={taskHref(task, token)} className="inline-block py-2.5">
                {taskLabels[task]}
              </a>
            )}
          </span>
          <TaskWord state={tasks[task]}>{wordFor(task, tasks[task], papers)}</TaskWord>
        </li>
      ))}
    </ol>
  )
}

/** Where a task is done. */
export const taskHref = (task: Task, token: string) =>
  ({
    phone: routes.draftPhone,
    applicant: routes.draftApplicant,
    papers: routes.draftDocuments,
    check: routes.draftCheck,
  })[task](token)

function TaskWord({ state, children }: { state: TaskState; children: string }) {
  if (state !== 'open') return <span className="text-teks-2">{children}</span>
  return (
    <span className="inline-flex items-center gap-2 rounded-sudut bg-perlu px-2.5 py-0.5 font-bold text-pilih-teks">
      <StatusShape shape="triangle" />
      {children}
    </span>
  )
}

function wordFor(task: Task, state: TaskState, { answered, of }: Props['papers']): string {
  if (state === 'waiting') return 'Belum bisa dimulai'
  if (state === 'done') return 'Selesai'
  return task === 'papers' && answered > 0 ? `${answered} dari ${of}` : 'Belum'
}
