import type { AnsweredWith } from './answered-with'
import type { Met } from './refusal'

/** What a form shows after it was sent: a sentence per field, a sentence for all, what was typed, or what was done. */
export type FormState = {
  errors?: Record<string, string>
  message?: string
  values?: Record<string, string | string[]>
  done?: string
  /** What the page answers that shows it, where 200 would not be true. */
  status?: AnsweredWith
  /** What someone else did meanwhile, to be shown beside what was typed. */
  met?: Met
}

/** Whether something keeps a form from being done. */
export const needsLook = ({ errors, message }: FormState) => Boolean(errors || message)

/** One typed value as text, for an input's default. */
export function typedValue(state: FormState, name: string): string {
  const value = state.values?.[name]
  return Array.isArray(value) ? (value[0] ?? '') : (value ?? '')
}

/** A server action as a form takes it. */
export type FormAction = (before: FormState, sent: FormData) => Promise<FormState>

/** Everything typed, except what React adds. A field sent twice is a list. Files do not travel this way. */
export function typedIn(sent: FormData): Record<string, string | string[]> {
  const names = [...new Set(sent.keys())].filter(name => !name.startsWith('$'))
  return Object.fromEntries(
    names.map(name => {
      const all = sent.getAll(name).filter(value => typeof value === 'string')
      return [name, all.length > 1 ? all : (all[0] ?? '')]
    }),
  )
}
