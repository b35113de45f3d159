'use client'
import { useEffect, useSyncExternalStore } from 'react'

/**
 * A module of our own. On a page that keeps the framework's scripts, or is put together by them, these load it.
 * A document evaluates a module once, however many pages come and go in it: its `begin` is called for each.
 */
export function ModuleScript({ src }: { src: string }) {
  const isFromServer = useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  )
  useEffect(() => {
    // A module makes a page better; without it, or without signal, the page still works.
    import(/* turbopackIgnore: true */ src).then(({ begin }) => begin?.()).catch(() => {})
  }, [src])
  return isFromServer ? <script type="module" src={src} /> : null
}
