'use client'
import { type RefObject, useEffect, useState } from 'react'
import { Glyph, type GlyphName } from './glyph'
import { toolClass } from './tool'

const ways: readonly { glyph: GlyphName; label: string; x: number; y: number }[] = [
  { glyph: 'left', label: 'Geser ke kiri', x: -1, y: 0 },
  { glyph: 'up', label: 'Geser ke atas', x: 0, y: -1 },
  { glyph: 'down', label: 'Geser ke bawah', x: 0, y: 1 },
  { glyph: 'right', label: 'Geser ke kanan', x: 1, y: 0 },
]

/** Moves the sheet by half of what is seen, for whoever cannot drag (WCAG 2.5.7). Without scripts the bars of the canvas do. */
export function PanButtons({ desk }: { desk: RefObject<HTMLElement | null> }) {
  const [isAlive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  if (!isAlive) return null
  return (
    <div className="absolute right-4 bottom-4 flex gap-1 rounded-sudut bg-abu-950 p-1">
      {ways.map(({ glyph, label, x, y }) => (
        <button
          key={label}
          type="button"
          title={label}
          aria-label={label}
          className={toolClass(false)}
          onClick={() => {
            const { clientWidth, clientHeight } = desk.current ?? { clientWidth: 0, clientHeight: 0 }
            desk.current?.scrollBy({ left: (x * clientWidth) / 2, top: (y * clientHeight) / 2 })
          }}
        >
          <Glyph name={glyph} />
        </button>
      ))}
    </div>
  )
}
