'use client'
import { type DragEvent, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { FileInput } from '@/components/ui/file-input'
import { Kbd } from '@/components/ui/kbd'
import { filesField } from '@/lib/domain/paper-fields'
import { type DocumentType, documentTypes } from '@/lib/domain/service'
import { sendThrough } from './send-through'

type Props = {
  type: DocumentType
  isTarget: boolean
  error: string | undefined
  onTouch: (type: DocumentType) => void
}

/** Where sheets are dropped or chosen. The field is the browser's own; scripts send its form as soon as it is filled. */
export function DropField({ type, isTarget, error, onTouch }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [isLive, setLive] = useState(false)
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    setLive(true)
    // Chosen before scripts were here to send it.
    const field = place.current?.querySelector('input')
    if (field?.files?.length) field.form?.requestSubmit()
  }, [])

  function over(event: DragEvent) {
    event.preventDefault()
    setOver(true)
  }
  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const field = place.current?.querySelector('input')
    if (field && event.dataTransfer.files.length > 0) sendThrough(field, event.dataTransfer.files)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first
    <div
      ref={place}
      onPointerDown={() => onTouch(type)}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`grid gap-2 rounded-sudut border-2 border-dashed p-3 ${isOver ? 'border-aksi bg-pilih' : 'border-garis-input'}`}
    >
      <FileInput
        id={filesField(type)}
        name={filesField(type)}
        label={`Tambah lembar ${documentTypes[type].short}`}
        hint={isLive ? `Seret ke sini, atau pilih. ${LIMITS}` : LIMITS}
        accept="image/*,application/pdf"
        multiple
        error={error}
        onChange={({ target }) => target.form?.requestSubmit()}
      />
      {isLive && isTarget ? (
        <p className="hidden text-kecil text-teks-2 meja:block">
          <Kbd>Ctrl V</Kbd> menempel ke sini.
        </p>
      ) : null}
      {isLive ? null : (
        <div>
          <Button variant="kedua">Kirim lembar</Button>
        </div>
      )}
    </div>
  )
}

const LIMITS = 'Foto atau PDF, paling besar 10 MB; sekali kirim paling banyak 4.'
