import type { ReactNode } from 'react'

/** A key on the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-block rounded border border-current px-1.5 font-sans text-[0.85em] leading-snug">
      {children}
    </kbd>
  )
}
