import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { inTab, type State, workflow } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'

export type DeskTab = { state: State; waiting: number }

/** The states of a desk with how many wait in each, as links on one line; without a choice, all that the desk itself holds. */
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
    <nav
      aria-label="Tahap"
      className="sticky top-0 z-1 flex overflow-x-auto border-b border-garis bg-latar pt-1.5"
    >
      <Tab href={routes.desk()} label="Semua" waiting={total} isCurrent={chosen === undefined} />
      {tabs.map(({ state, waiting }) => (
        <Tab
          key={state}
          href={routes.desk(inTab(state))}
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
    ? 'rounded-t-sudut border-t-sorot bg-permukaan font-bold text-teks'
    : 'border-t-transparent text-teks-2 hover:text-teks'
  return (
    <a
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      className={`inline-flex min-h-10 shrink-0 items-center gap-[3px] border-t-3 px-[5px] text-kecil whitespace-nowrap no-underline ${look}`}
    >
      {label} <span className="angka">{waiting}</span>
      <VisuallyHidden> permohonan</VisuallyHidden>
    </a>
  )
}
