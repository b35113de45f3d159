import type { ReactNode } from 'react'

/** A staff page that is read from top to bottom: a calm column with air around it. */
export function StaffPage({ narrow = false, children }: { narrow?: boolean; children: ReactNode }) {
  const width = narrow ? 'max-w-borang' : 'max-w-luas'
  return (
    <div className={`mx-auto grid w-full gap-5 px-4 py-6 print:block print:space-y-5 ${width}`}>
      {children}
    </div>
  )
}
