import type { ReactNode } from 'react'
import { type Shape, StatusShape } from './status-shape'
import { type Tone, toneFill } from './tone'

/** A status in shape, word and colour. `plain` leaves the colour away, for what is done and needs no eye. */
export function Badge({
  tone = 'netral',
  shape,
  plain = false,
  children,
}: {
  tone?: Tone
  shape: Shape
  plain?: boolean
  children: ReactNode
}) {
  const look = plain ? 'text-teks-2' : `rounded-md px-2 font-bold ${toneFill[tone]}`
  return (
    <span className={`inline-flex items-center gap-1.5 py-0.5 text-kecil ${look}`}>
      <StatusShape shape={shape} />
      {children}
    </span>
  )
}
