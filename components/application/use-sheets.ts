import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { DocumentType } from '@/lib/domain/service'
import { EMPTY, newShelf } from './sheet-shelf'
import { choose, confirm, drop, restore, turn } from './sheets'

/** The sheets of one paper on this page: what waits on the phone is found again when it opens. */
export function useSheets(token: string, type: DocumentType) {
  const [shelf] = useState(() => newShelf(token, type))
  const isOpen = useRef(false)
  const state = useSyncExternalStore(
    listener => {
      shelf.listeners.add(listener)
      return () => shelf.listeners.delete(listener)
    },
    () => shelf.state,
    () => EMPTY,
  )
  useEffect(() => {
    // React may open a page twice while it is being worked on.
    if (isOpen.current) return
    isOpen.current = true
    void restore(shelf)
  }, [shelf])

  return {
    ...state,
    choose: (files: readonly File[]) => void choose(shelf, files),
    confirm: (id: string) => void confirm(shelf, id),
    turn: (id: string) => void turn(shelf, id),
    drop: (id: string) => void drop(shelf, id),
  }
}
