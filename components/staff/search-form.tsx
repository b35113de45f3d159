'use client'
import type { ReactNode } from 'react'
import { useFormAction } from '@/components/ui/use-form-action'
import type { FormAction } from '@/lib/domain/form-state'

/** Finds applications by whatever someone at the counter can say or show. Only sent forms search: every search is written down. */
export function SearchForm({
  find,
  id,
  shortcut,
  onType,
  onEnter,
  children,
}: {
  find: FormAction
  id: string
  shortcut?: string
  onType?: (text: string) => void
  /** Something else to do than to search; tells whether it did. */
  onEnter?: () => boolean
  children?: ReactNode
}) {
  const [state, act] = useFormAction(find, {})
  const said = state.errors?.q ?? state.message
  return (
    <search className="flex min-w-0 flex-1">
      <form
        action={act}
        onSubmit={event => {
          if (onEnter?.()) event.preventDefault()
        }}
        className="relative flex min-w-0 flex-1 items-center"
      >
        <input
          id={id}
          name="q"
          type="search"
          aria-label="Cari berkas"
          placeholder="Cari nama, NIK, HP, kode, antrean"
          autoComplete="off"
          maxLength={80}
          data-tombol={shortcut}
          aria-describedby={said ? `${id}-galat` : undefined}
          onChange={({ target }) => onType?.(target.value)}
          className="min-h-9 w-full rounded-sudut border border-garis-input bg-permukaan px-3 text-ellipsis text-teks"
        />
        {children}
        {said ? (
          <p
            id={`${id}-galat`}
            role="alert"
            className="absolute top-full left-0 z-2 rounded-sudut bg-galat px-3 py-2 text-galat-teks"
          >
            {said}
          </p>
        ) : null}
      </form>
    </search>
  )
}
