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
  /** Answered already: a photo is no longer the main thing to do. */
  isAnswered: boolean
  /** A photo arrived already: another one is a further sheet. */
  hasPages: boolean
  /** A photo waits for its owner's word: that comes before the next one. */
  isAsking: boolean
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

/** What the two choosers say, and what is read out for them: it begins with the same words. */
function wordsFor({ type, hasPages }: Props) {
  const camera = hasPages ? 'Tambah lembar' : 'Ambil foto'
  const gallery = hasPages ? 'Tambah dari galeri' : 'Pilih dari galeri'
  const { label } = documentTypes[type]
  return { camera, gallery, heard: { camera: `${camera}: ${label}`, gallery: `${gallery}: Foto ${label}` } }
}

function PlainChoosers(props: Props) {
  const { type, error, onFiles } = props
  const name = filesField(type)
  const words = wordsFor(props)
  const fields = useRef<HTMLDivElement>(null)
  useEffect(() => takeFromFormer(fields.current, onFiles))
  return (
    <div ref={fields} className="grid gap-3">
      <FileInput
        name={name}
        id={`${name}-kamera`}
        label={words.camera}
        aria-label={words.heard.camera}
        accept={PICTURES}
        capture="environment"
      />
      <FileInput
        name={name}
        label={words.gallery}
        aria-label={words.heard.gallery}
        hint="Foto atau PDF, masing-masing 10 MB. Sekali kirim paling banyak 4 lembar."
        error={error}
        accept={FILES}
        multiple
      />
    </div>
  )
}

/** Takes what was chosen before the scripts came, and what a camera that was open as they came brings to a field that is gone: each once. */
function takeFromFormer(fields: HTMLElement | null, onFiles: Props['onFiles']) {
  for (const field of fields?.querySelectorAll('input') ?? []) {
    const take = () => {
      const files = [...(field.files ?? [])]
      field.value = ''
      if (files.length > 0) onFiles(files)
    }
    take()
    field.addEventListener('change', take)
  }
}

function LiveChoosers(props: Props) {
  const { type, error, isAnswered, hasPages, isAsking, camera, onFiles } = props
  const name = filesField(type)
  const words = wordsFor(props)
  return (
    <div className={error ? 'border-l-6 border-bahaya pl-3' : undefined}>
      <FieldError id={name} error={error} />
      <div hidden={isAsking} className="mt-1 grid gap-3 sm:grid-cols-2">
        <FileButton
          ref={camera}
          id={`${name}-kamera`}
          label={words.heard.camera}
          accept={PICTURES}
          capture="environment"
          variant={isAnswered ? 'kedua' : 'utama'}
          wide
          onFiles={onFiles}
        >
          {words.camera}
        </FileButton>
        <FileButton
          id={name}
          label={words.heard.gallery}
          accept={FILES}
          multiple
          variant="kedua"
          wide
          describedBy={error ? `${name}-galat` : undefined}
          isInvalid={error !== undefined}
          onFiles={onFiles}
        >
          {words.gallery}
        </FileButton>
      </div>
      <p hidden={isAsking} className="mt-2 text-kecil text-teks-2">
        Foto atau PDF, paling banyak 5 lembar.{hasPages ? ' Terang, utuh, dan terbaca.' : null}
      </p>
    </div>
  )
}
