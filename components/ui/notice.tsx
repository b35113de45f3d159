import type { ReactNode } from 'react'
import { type Shape, StatusShape } from './status-shape'
import { type Tone, toneEdge, toneFill } from './tone'
import { Whole } from './whole'

export type NoticeKind = 'info' | 'tertunda' | 'perlu-tindakan' | 'berhasil' | 'galat'

const kinds: Record<NoticeKind, { tone: Tone; shape: Shape }> = {
  info: { tone: 'info', shape: 'circle' },
  tertunda: { tone: 'tunggu', shape: 'pause' },
  'perlu-tindakan': { tone: 'perlu', shape: 'triangle' },
  berhasil: { tone: 'siap', shape: 'square-check' },
  galat: { tone: 'galat', shape: 'cross' },
}

/** A message in the page. Give `role="alert"` for an error and `role="status"` for a success that just happened. */
export function Notice({
  kind = 'info',
  title,
  role,
  children,
}: {
  kind?: NoticeKind
  title?: ReactNode
  role?: 'alert' | 'status'
  children?: ReactNode
}) {
  const { tone, shape } = kinds[kind]
  return (
    <div
      role={role}
      className={`flex gap-3 rounded-sudut border-l-6 p-4 print:py-2 ${toneFill[tone]} ${toneEdge[tone]}`}
    >
      <StatusShape shape={shape} className="mt-[0.35em]" />
      <div className="min-w-0">
        {title ? (
          <p className="font-bold">
            <Whole>{title}</Whole>
          </p>
        ) : null}
        {children ? (
          <div className="[&_a:not(.no-underline)]:text-inherit">
            <Whole>{children}</Whole>
          </div>
        ) : null}
      </div>
    </div>
  )
}
