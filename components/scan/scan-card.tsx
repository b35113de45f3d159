'use client'
import { useState } from 'react'
import { type DocumentType, documentTypes } from '@/lib/domain/service'
import { DropField } from './drop-field'
import { ScannedPages } from './scanned-pages'
import type { ScannedPaper } from './scanned-paper'

/** One paper: its sheets, and the field that takes more. */
export function ScanCard({
  number,
  address,
  paper,
  mayAdd,
  isTarget,
  error,
  onTouch,
}: {
  number: string
  address: string
  paper: ScannedPaper
  mayAdd: boolean
  /** Whether what is pasted goes here. */
  isTarget: boolean
  error: string | undefined
  onTouch: (type: DocumentType) => void
}) {
  const { type, isJudged, pages } = paper
  const [isSending, setSending] = useState(false)
  const title = `judul-${type}`
  return (
    <section
      aria-labelledby={title}
      className="grid gap-3 rounded-sudut border border-garis bg-permukaan p-4"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 id={title} className="text-bagian font-bold">
          {documentTypes[type].label}
        </h2>
        <p className="text-kecil text-teks-2">
          {pages.length === 0 ? 'Belum ada lembar' : `${pages.length} lembar`}
          {isJudged ? ' · sudah selesai diperiksa' : ''}
        </p>
      </div>
      <form
        action={address}
        method="post"
        encType="multipart/form-data"
        aria-busy={isSending}
        onSubmit={() => setSending(true)}
        onFocus={() => onTouch(type)}
        className={`grid grid-cols-[minmax(0,1fr)] items-start gap-3 ${pages.length > 0 && mayAdd ? BESIDE : ''}`}
      >
        <ScannedPages number={number} type={type} pages={pages} mayRemove={mayAdd} />
        {mayAdd ? <DropField type={type} isTarget={isTarget} error={error} onTouch={onTouch} /> : null}
        {isSending ? <p role="status">Mengirim …</p> : null}
      </form>
    </section>
  )
}

/** On a desk's screen what is there lies beside what takes more. */
const BESIDE = 'meja:grid-cols-[minmax(0,1fr)_22rem]'
