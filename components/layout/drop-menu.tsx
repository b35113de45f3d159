'use client'
import { type ReactNode, useEffect, useRef } from 'react'

/** A small box under a word of the dark bar. Opens without scripts; with them Esc and a press elsewhere close it. */
export function DropMenu({ label, children }: { label: ReactNode; children: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !menu.current?.contains(target)) close(menu.current)
    }
    const closeByKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && close(menu.current)) menu.current?.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', closeOutside)
    document.addEventListener('keydown', closeByKey)
    return () => {
      document.removeEventListener('pointerdown', closeOutside)
      document.removeEventListener('keydown', closeByKey)
    }
  }, [])
  return (
    <details ref={menu} className="relative">
      <summary className="inline-flex min-h-9 list-none items-center gap-1.5 rounded-sudut px-2 whitespace-nowrap hover:bg-aksi-kuat">
        {label}
        <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 fill-none stroke-current stroke-2">
          <path d="m2 4 4 4 4-4" />
        </svg>
      </summary>
      <div className="absolute right-0 z-10 mt-1 grid min-w-52 gap-1 rounded-sudut border border-garis bg-permukaan py-2 text-teks shadow-lg max-meja:fixed max-meja:inset-x-3">
        {children}
      </div>
    </details>
  )
}

/** Tells whether it was open. */
function close(menu: HTMLDetailsElement | null): boolean {
  const wasOpen = menu?.open ?? false
  if (menu) menu.open = false
  return wasOpen
}
