'use client'
import { useEffect, useEffectEvent, useState } from 'react'
import { ErrorSummary } from '@/components/ui/error-summary'
import { filesField } from '@/lib/domain/paper-fields'
import type { DocumentType } from '@/lib/domain/service'
import { ScanCard } from './scan-card'
import type { ScannedPaper } from './scanned-paper'
import { sendThrough } from './send-through'

/**
 * The papers of a case, each ready to take sheets: dropped, pasted or chosen; without scripts, chosen and sent. What is pasted goes to
 * the paper that was last touched, at first to the one that has no sheet yet.
 */
export function ScanDesk({
  number,
  address,
  papers,
  mayScan,
  errors,
  message,
}: {
  number: string
  address: string
  papers: readonly ScannedPaper[]
  mayScan: boolean
  errors: Record<string, string>
  message: string | undefined
}) {
  const [touched, setTouched] = useState<DocumentType>()
  const open = mayScan ? papers.filter(({ isJudged }) => !isJudged) : []
  const target = open.find(({ type }) => type === touched) ?? open.find(isEmpty) ?? open[0]
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])]
    const field = target && document.getElementById(filesField(target.type))
    if (files.length === 0 || !(field instanceof HTMLInputElement)) return
    event.preventDefault()
    sendThrough(field, files)
  })
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => paste(event)
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [])

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-4">
      <ErrorSummary errors={errors} message={message} />
      {papers.map(paper => (
        <ScanCard
          key={paper.type}
          number={number}
          address={address}
          paper={paper}
          mayAdd={open.includes(paper)}
          isTarget={paper === target}
          error={errors[filesField(paper.type)]}
          onTouch={setTouched}
        />
      ))}
    </div>
  )
}

const isEmpty = ({ pages }: ScannedPaper) => pages.length === 0
