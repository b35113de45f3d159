import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { type State, stateSlug, workflow } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'

export type DeskTab = { state: State; waiting: number }

/** The states of a desk with how many wait in each, as links; without a choice, all that the desk itself holds. */
export function DeskTabs({
  tabs,
  chosen,
  total,
}: {
  tabs: readonly DeskTab[]
  chosen: State | undefined
  total: number
}) {
  return (
    <nav aria-label="Tahap" className="flex flex-wrap gap-x-1 border-b-2 border-garis">
      <Tab href={routes.desk()} label="Semua" waiting={total} isCurrent={chosen === undefined} />
      {tabs.map(({ state, waiting }) => (
        <Tab
          key={state}
          href={routes.desk(`tahap=${stateSlug(state)}`)}
          label={workflow[state].short}
          waiting={waiting}
          isCurrent={chosen === state}
        />
      ))}
    </nav>
  )
}

function Tab({
  href,
  label,
  waiting,
  isCurrent,
}: {
  href: string
  label: string
  waiting: number
  isCurrent: boolean
}) {
  const look = isCurrent
    ? 'rounded-t-sudut border-sorot-tepi bg-permukaan font-bold text-teks'
    : 'border-transparent text-teks-2 hover:border-garis-input'
  return (
    <a
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      className={`-mb-0.5 inline-flex min-h-11 items-center gap-1.5 border-b-4 px-3 no-underline ${look}`}
    >
      {label} <span className="angka">{waiting}</span>
      <VisuallyHidden> permohonan</VisuallyHidden>
    </a>
  )
}
