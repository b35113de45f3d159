'use client'

import { type FormEvent, useCallback, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { filesField, type Purpose } from '@/lib/domain/paper-fields'
import type { DocumentType } from '@/lib/domain/service'
import { routes } from '@/lib/routes'
import { FormTitle } from './form-title'
import { type Paper, PaperCard } from './paper-card'

type Props = {
  token: string
  purpose: Purpose
  /** A fresh key per rendering, so that two presses are one. */
  press: string
  /** The page's title; begins with "Galat:" as long as something is to be put right. */
  title: string
  papers: readonly Paper[]
  /** When and where the counter is open, in words. */
  counter?: string
  /** What was refused the last time, beside its paper where it has one. */
  refused?: { sentence: string; type?: DocumentType }
}

const words: Record<Purpose, string> = { draft: 'Simpan dan lanjutkan', repair: 'Kirim perbaikan' }

/** Papers, each answered with photos or with the promise to bring it: one plain form, made better by scripts. */
export function PaperAnswers({ token, purpose, press, title, papers, counter, refused }: Props) {
  const held = useRef(new Map<DocumentType, string>())
  const [mustWait, setMustWait] = useState<string>()
  const [isChanged, setChanged] = useState(false)
  const hold = useCallback((type: DocumentType, why: string | undefined) => {
    if (why) held.current.set(type, why)
    else held.current.delete(type)
    // A photo that waited on this phone is an answer too, though nobody chose it just now.
    if (why) setChanged(true)
    setMustWait(undefined)
  }, [])

  function submit(event: FormEvent<HTMLFormElement>) {
    const [why] = held.current.values()
    if (!why || isTakingBack(event)) return
    event.preventDefault()
    setMustWait(why)
  }

  return (
    <form
      method="post"
      action={routes.sendFiles()}
      encType="multipart/form-data"
      onSubmit={submit}
      onChange={() => setChanged(true)}
      className="grid gap-5"
    >
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="purpose" value={purpose} />
      <input type="hidden" name="press" value={press} />
      <input type="hidden" name="papers" value={papers.map(({ type }) => type).join(',')} />
      {/* The first submit button is what Enter presses; it must not be a "Hapus". */}
      <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      <FormTitle title={title} hasErrors={refused !== undefined && !isChanged} />
      {refused && !isChanged ? <Refused {...refused} /> : null}
      {papers.map(paper => (
        <HeldCard
          key={paper.type}
          paper={paper}
          token={token}
          counter={counter}
          error={refused?.type === paper.type ? refused.sentence : undefined}
          onHold={hold}
        />
      ))}
      {mustWait ? <Notice role="alert" title={mustWait} /> : null}
      <Button>{papers.every(isForCounter) ? 'Saya akan datang' : words[purpose]}</Button>
    </form>
  )
}

const isForCounter = ({ asked }: Paper) => asked?.remedy === 'bring'

const Refused = ({ sentence, type }: NonNullable<Props['refused']>) =>
  type ? <ErrorSummary errors={{ [filesField(type)]: sentence }} /> : <ErrorSummary message={sentence} />

type HeldProps = {
  paper: Paper
  token: string
  counter?: string
  error?: string
  onHold: (type: DocumentType, why: string | undefined) => void
}

function HeldCard({ onHold, ...props }: HeldProps) {
  const { type } = props.paper
  const hold = useCallback((why: string | undefined) => onHold(type, why), [onHold, type])
  return <PaperCard {...props} onHold={hold} />
}

/** "Hapus" may be pressed while a photo is on its way: what is on its way waits on the phone. */
function isTakingBack({ nativeEvent }: FormEvent<HTMLFormElement>): boolean {
  const submitter = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null
  return submitter instanceof HTMLButtonElement && submitter.name === 'remove'
}
