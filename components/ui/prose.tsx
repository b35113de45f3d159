import type { ReactNode } from 'react'

/** Running text: plain h2, h3, p, ul, ol and a inside get their look from here. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="naskah">{children}</div>
}
