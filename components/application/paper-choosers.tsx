'use client'

import { type RefObject, useEffect, useRef, useSyncExternalStore } from 'react'
import { FieldError } from '@/components/ui/field'
import { FileButton } from '@/components/ui/file-button'
import { FileInput } from '@/components/ui/file-input'
import { filesField } from '@/lib/domain/paper-fields'
import { type DocumentType, documentTypes } from '@/lib/domain/service'

const PICTURES = 'image/*'
const FILES = 'image/*,application/pdf'

type Props = {
  type: DocumentType
  error?: string
  /** Whether a photo is there already: another one is an extra then, no longer the main thing to do. */
  hasPages: boolean
  camera: RefObject<HTMLInputElement | null>
  onFiles: (files: File[]) => void
}

/** Camera and gallery: the browser's own fields, which travel with the form, until scripts are there to send at once. */
export function PaperChoosers(props: Props) {
  const isLive = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
  return isLive ? <LiveChoosers {...props} /> : <PlainChoosers {...props} />
}

const labelsOf = (type: DocumentType) => ({
  camera: `Ambil foto: ${documentTypes[type].label}`,
  gallery: `Pilih dari galeri: Foto ${documentTypes[type].label}`,
})

function PlainChoosers({ type, error, onFiles }: Props) {
  const name = filesField(type)
  const labels = labelsOf(type)
  const fields = useRef<HTMLDivElement>(null)
  useEffect(() => takeFromFormer(fields.current, onFiles))
  return (
    <div ref={fields} className="grid gap-3">
      <FileInput
        name={name}
        id={`${name}-kamera`}
        label="Ambil foto"
        aria-label={labels.camera}
        accept={PICTURES}
        capture="environment"
      />
      <FileInput
        name={name}
        label="Pilih dari galeri"
        aria-label={labels.gallery}
        hint="Foto atau PDF, paling banyak 5 lembar, masing-masing 10 MB."
        error={error}
        accept={FILES}
        multiple
      />
    </div>
  )
}

/** Takes what was chosen before the scripts came, and what a camera that was open as they came brings to a field that is gone. */
function takeFromFormer(fields: HTMLElement | null, onFiles: Props['onFiles']) {
  for (const field of fields?.querySelectorAll('input') ?? []) {
    const take = () => onFiles([...(field.files ?? [])])
    if (field.files?.length) take()
    field.addEventListener('change', take)
  }
}

function LiveChoosers({ type, error, hasPages, camera, onFiles }: Props) {
  const name = filesField(type)
  const labels = labelsOf(type)
  return (
    <div className={error ? 'border-l-6 border-bahaya pl-3' : undefined}>
      <FieldError id={name} error={error} />
      <div className="mt-1 grid gap-3 sm:grid-cols-2">
        <FileButton
          ref={camera}
          id={`${name}-kamera`}
          label={labels.camera}
          accept={PICTURES}
          capture="environment"
          variant={hasPages ? 'kedua' : 'utama'}
          wide
          onFiles={onFiles}
        >
          Ambil foto
        </FileButton>
        <FileButton
          id={name}
          label={labels.gallery}
          accept={FILES}
          multiple
          variant="kedua"
          wide
          describedBy={error ? `${name}-galat` : undefined}
          isInvalid={error !== undefined}
          onFiles={onFiles}
        >
          Pilih dari galeri
        </FileButton>
      </div>
      <p className="mt-2 text-kecil text-teks-2">Foto atau PDF, paling banyak 5 lembar.</p>
    </div>
  )
}
