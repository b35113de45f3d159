import { useEffect, useRef } from 'react'
import { type FormState, needsLook } from '@/lib/domain/form-state'

/** The place of a form's error summary, which gets the focus whenever the form comes back with something to be put right; until that is done the page's title says so first. */
export function useSummary(state: FormState) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!needsLook(state)) return
    requestAnimationFrame(() => summary.current?.focus())
    if (!document.title.startsWith(MARK)) document.title = MARK + document.title
    return unmark
  }, [state])
  return summary
}

const MARK = 'Galat: '

/** Another form of the page may still stand there with something to be put right. */
function unmark() {
  if (document.getElementById('ringkasan-galat')) return
  if (document.title.startsWith(MARK)) document.title = document.title.slice(MARK.length)
}
