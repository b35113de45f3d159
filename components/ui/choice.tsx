import type { ComponentProps, ReactNode } from 'react'
import { Whole } from './whole'

/** One radio or checkbox with its words in a box that is all target: 48 px and more on public pages. */
export function Choice({
  id,
  label,
  hint,
  describedBy,
  ...rest
}: { id: string; label: ReactNode; hint?: ReactNode; describedBy?: string } & Omit<
  ComponentProps<'input'>,
  'className' | 'id'
>) {
  const ids = [hint ? `${id}-petunjuk` : '', describedBy ?? ''].filter(Boolean).join(' ')
  return (
    <div className="relative">
      <input
        {...rest}
        id={id}
        aria-describedby={ids || undefined}
        className="peer absolute top-[0.85em] left-(--sisi) size-[1.3em]"
      />
      <label
        htmlFor={id}
        className="block h-full min-h-(--tinggi-isian) rounded-sudut border-2 border-garis bg-permukaan py-[0.6em] pr-(--sisi) pl-[calc(var(--sisi)+2.1em)] peer-checked:border-aksi peer-checked:bg-pilih hover:border-garis-input"
      >
        <Whole>{label}</Whole>
        {hint ? (
          <span id={`${id}-petunjuk`} className="block text-kecil text-teks-2">
            <Whole>{hint}</Whole>
          </span>
        ) : null}
      </label>
    </div>
  )
}
