import type { ReactNode } from 'react'

export type Shape =
  | 'dashed-circle'
  | 'circle'
  | 'dot'
  | 'half'
  | 'quarter'
  | 'three-quarters'
  | 'triangle'
  | 'pause'
  | 'square-check'
  | 'check'
  | 'cross'

const ring = <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />

const shapes: Record<Shape, ReactNode> = {
  'dashed-circle': (
    <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="2.6 2.1" />
  ),
  circle: ring,
  dot: <circle cx="8" cy="8" r="5" fill="currentColor" />,
  quarter: (
    <>
      {ring}
      <path d="M8 8V2a6 6 0 0 1 6 6z" fill="currentColor" />
    </>
  ),
  half: (
    <>
      {ring}
      <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" />
    </>
  ),
  'three-quarters': (
    <>
      {ring}
      <path d="M8 8V2a6 6 0 1 0 6 6z" fill="currentColor" />
    </>
  ),
  triangle: (
    <>
      <path d="M8 1 15.5 14.5H.5z" fill="currentColor" />
      <path d="M8 6v4M8 11.6v1.4" stroke="var(--latar)" strokeWidth="1.8" />
    </>
  ),
  pause: <path d="M3 2h4v12H3zM9 2h4v12H9z" fill="currentColor" />,
  'square-check': (
    <>
      <rect x="1" y="1" width="14" height="14" rx="2.5" fill="currentColor" />
      <path d="m4 8.2 2.8 2.8L12 5.4" fill="none" stroke="var(--latar)" strokeWidth="2" />
    </>
  ),
  check: <path d="m2 8.5 4 4 8-9" fill="none" stroke="currentColor" strokeWidth="2.4" />,
  cross: <path d="m3 3 10 10M13 3 3 13" fill="none" stroke="currentColor" strokeWidth="2.4" />,
}

/** A 16 px mark that says a status by shape. Always beside its word, so it is silent itself. */
export function StatusShape({ shape, className = '' }: { shape: Shape; className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
      className={`size-[0.9em] shrink-0 ${className}`}
    >
      {shapes[shape]}
    </svg>
  )
}
