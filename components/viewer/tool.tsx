'use client'
import type { ReactNode } from 'react'
import { firstLook, type Look, writeLook } from '@/lib/domain/paper-look'
import { instead } from './paper-choice'

/** The look of a tool on the dark bar. */
export const toolClass = (isOn: boolean) =>
  `inline-flex min-h-9 min-w-9 items-center justify-center gap-1.5 rounded-sudut border px-2 no-underline ${isOn ? 'border-sorot bg-sorot font-bold text-sorot-tepi' : 'border-abu-500 text-kepala-teks hover:border-kepala-teks'}`

/** One change of a look, as a button. It works without scripts: what it leads to is sent as the address. */
export function Tool({
  name,
  to,
  go,
  label,
  shortcut,
  isOn = false,
  children,
}: {
  /** Which canvas of the page it changes. */
  name: 'tampil' | 'banding'
  /** Where it leads; none puts what lies beside away. */
  to?: Look
  go: (look: Look) => void
  label: string
  shortcut?: string
  isOn?: boolean
  children: ReactNode
}) {
  return (
    <button
      type="submit"
      name={name}
      value={to ? writeLook(to) : ''}
      title={label}
      aria-label={label}
      aria-pressed={isOn || undefined}
      data-tombol={shortcut}
      onClick={instead(() => go(to ?? firstLook(0)))}
      className={toolClass(isOn)}
    >
      {children}
    </button>
  )
}
