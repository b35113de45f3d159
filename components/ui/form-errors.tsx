'use client'
import type { FormState } from '@/lib/domain/form-state'
import { ErrorSummary } from './error-summary'
import { useSummary } from './use-summary'

const itself = (name: string) => name

/** What keeps a form that is sent by scripts from being done: the summary above it, with the focus, in a page whose title says so. `idOf` names the field of an error, where its id is not its name. */
export function FormErrors({ state, idOf = itself }: { state: FormState; idOf?: (name: string) => string }) {
  const summary = useSummary(state)
  const errors = Object.entries(state.errors ?? {}).map(([name, sentence]) => [idOf(name), sentence])
  return <ErrorSummary ref={summary} errors={Object.fromEntries(errors)} message={state.message} />
}
