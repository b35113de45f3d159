import { useEffect, useRef } from 'react'
import { type FormState, needsLook } from '@/lib/domain/form-state'

/** The place of a form's error summary, which gets the focus whenever the form comes back with something to be put right. */
export function useSummary(state: FormState) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (needsLook(state)) requestAnimationFrame(() => summary.current?.focus())
  }, [state])
  return summary
}
