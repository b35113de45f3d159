import type { ReactNode } from 'react'
import { type Tone, toneEdge } from './tone'

/** A box with a thin line around it. */
export function Card({ children }: { children: ReactNode }) {
  return <div className="rounded-sudut border border-garis bg-permukaan p-4">{children}</div>
}

/** A box whose 6 px left edge says a kind or a status; the words inside must say it too. */
export function RibbonCard({ tone, children }: { tone?: Tone; children: ReactNode }) {
  const edge = tone ? toneEdge[tone] : 'border-l-pita'
  return (
    <div className={`rounded-sudut border border-l-6 border-garis bg-permukaan p-4 ${edge}`}>{children}</div>
  )
}

/** The yellow box for one promise to the citizen. */
export function PromiseCard({ children }: { children: ReactNode }) {
  return <div className="rounded-sudut bg-perlu p-4 text-pilih-teks [&_a]:text-inherit">{children}</div>
}
