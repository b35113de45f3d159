import type { Ref } from 'react'
import { StatusShape } from './status-shape'
import { Whole } from './whole'

/**
 * Everything that keeps a form from being sent, above it; nothing when there is nothing. `errors` maps a field's id to its
 * sentence, each a link to the field; `message` is the sentence that belongs to no field.
 * `ref` lets a client form focus it (it has tabindex -1); a page that comes back from the server announces it by itself.
 */
export function ErrorSummary({
  errors = {},
  message,
  ref,
}: {
  errors?: Record<string, string>
  message?: string
  ref?: Ref<HTMLDivElement>
}) {
  const fields = Object.entries(errors)
  if (fields.length === 0 && !message) return null
  return (
    <div
      ref={ref}
      id="ringkasan-galat"
      tabIndex={-1}
      role="alert"
      className="rounded-sudut border-3 border-bahaya bg-permukaan p-4 text-bahaya"
    >
      <h2 className="flex items-baseline gap-2 text-bagian font-bold">
        <StatusShape shape="triangle" />
        {heading(fields.length)}
      </h2>
      {message ? (
        <p className="mt-2 font-bold">
          <Whole>{message}</Whole>
        </p>
      ) : null}
      {fields.length > 0 ? (
        <ul className="mt-1">
          {fields.map(([field, sentence]) => (
            <li key={field}>
              <a href={`#${field}`} className="inline-block py-2 font-bold text-inherit">
                <Whole>{sentence}</Whole>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function heading(count: number): string {
  if (count === 0) return 'Belum berhasil'
  return count === 1 ? 'Ada satu hal yang perlu Anda perbaiki' : `Ada ${count} hal yang perlu Anda perbaiki`
}
