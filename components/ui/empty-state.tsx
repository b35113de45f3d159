import type { ReactNode } from 'react'

/** What stands where a list would be: why it is empty, and what one can do. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="rounded-sudut border-2 border-dashed border-garis px-4 py-8 text-center text-teks-2">
      <p className="mx-auto max-w-baris">{children}</p>
      {action ? <div className="mt-4">{action}</div> : null}
    </div>
  )
}
