import type { ChangeEvent, Ref } from 'react'
import { type ButtonLook, buttonClass } from './button-class'

/** The browser's file chooser behind a button. Only where scripts take what was chosen: it does not show a file's name. `label` is read out, and begins with the words one sees. */
export function FileButton({
  id,
  label,
  children,
  accept,
  capture,
  multiple,
  describedBy,
  isInvalid,
  onFiles,
  ref,
  ...look
}: ButtonLook & {
  id: string
  label: string
  children: string
  accept: string
  capture?: 'environment'
  multiple?: boolean
  describedBy?: string
  isInvalid?: boolean
  onFiles: (files: File[]) => void
  ref?: Ref<HTMLInputElement>
}) {
  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const files = [...(target.files ?? [])]
    // The same file may be chosen again, and must not travel with the form as well.
    target.value = ''
    if (files.length > 0) onFiles(files)
  }
  return (
    <label
      className={`${buttonClass(look)} relative cursor-pointer focus-within:shadow-[0_0_0_5px_var(--sorot-tepi)] focus-within:outline-3 focus-within:outline-sorot`}
    >
      {children}
      <input
        ref={ref}
        id={id}
        type="file"
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
        accept={accept}
        capture={capture}
        multiple={multiple}
        onChange={choose}
        className="absolute inset-0 cursor-pointer opacity-0"
      />
    </label>
  )
}
