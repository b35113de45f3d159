'use client'

import { type FormEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Purpose } from '@/lib/domain/papers-form'
import type { DocumentType } from '@/lib/domain/service'
import { routes } from '@/lib/routes'
import { type Paper, PaperCard } from './paper-card'

type Props = {
  token: string
  purpose: Purpose
  /** A fresh key per rendering, so that two presses are one. */
  press: string
  papers: readonly Paper[]
  /** What was refused the last time, beside its paper where it has one. */
  refused?: { sentence: string; type?: DocumentType }
}

const words: Record<Purpose, string> = { draft: 'Simpan dan lanjutkan', repair: 'Kirim perbaikan' }

/** The papers an application needs, each answered with photos or with the promise to bring it: one plain form, made better by scripts. */
export function PaperAnswers({ token, purpose, press, papers, refused }: Props) {
  const busy = useRef(new Set<DocumentType>())
  const [mustWait, setMustWait] = useState(false)

  function hold(type: DocumentType, isBusy: boolean) {
    if (isBusy) busy.current.add(type)
    else busy.current.delete(type)
    setMustWait(false)
  }
  function submit(event: FormEvent) {
    if (busy.current.size === 0) return
    event.preventDefault()
    setMustWait(true)
  }

  return (
    <form
      method="post"
      action={routes.sendFiles()}
      encType="multipart/form-data"
      onSubmit={submit}
      className="grid gap-5"
    >
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="purpose" value={purpose} />
      <input type="hidden" name="press" value={press} />
      <input type="hidden" name="papers" value={papers.map(({ type }) => type).join(',')} />
      {/* The first submit button is what Enter presses; it must not be a "Hapus". */}
      <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      {refused && !refused.type ? <Notice kind="galat" role="alert" title={refused.sentence} /> : null}
      {papers.map(paper => (
        <PaperCard
          key={paper.type}
          paper={paper}
          token={token}
          error={refused?.type === paper.type ? refused.sentence : undefined}
          onBusy={isBusy => hold(paper.type, isBusy)}
        />
      ))}
      {mustWait ? <Notice role="alert" title="Tunggu sebentar, foto masih dikirim." /> : null}
      <Button>{words[purpose]}</Button>
    </form>
  )
}
