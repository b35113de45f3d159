'use client'

import { type ChangeEvent, useState } from 'react'
import { PaperDrawing } from '@/components/service/paper-drawing'
import { Card } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { FileInput } from '@/components/ui/file-input'
import { Notice } from '@/components/ui/notice'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { answerField, filesField } from '@/lib/domain/papers-form'
import { type DocumentType, documentTypes } from '@/lib/domain/service'
import { PaperPages } from './paper-pages'
import { PaperProgress } from './paper-progress'
import type { SentPage } from './send-file'
import { useSending } from './use-sending'

/** A paper as its sender sees it: how it is answered, what was sent, and, in a repair, what the office asks. */
export type Paper = {
  type: DocumentType
  isBrought: boolean
  pages: readonly SentPage[]
  asked?: { told: string; note: string | null }
}

type Props = { paper: Paper; token: string; error?: string; onBusy: (isBusy: boolean) => void }

const ADVICE = 'Letakkan di meja yang terang. Empat sudut kertas terlihat, tulisan terbaca.'

/** One paper: its photos, or the promise to bring it. Without scripts a plain file field; with them every chosen file is sent at once. */
export function PaperCard({ paper, token, error, onBusy }: Props) {
  const { type, pages, asked } = paper
  const { label, hint } = documentTypes[type]
  const [isBrought, setBrought] = useState(paper.isBrought)
  const { underway, arrived, notAccepted, send, cancel } = useSending({
    ...{ token, type, onBusy },
    onSent: () => setBrought(false),
  })
  const isAnswered = isBrought || arrived.length > 0
  const all = [...pages.filter(({ id }) => arrived.every(page => page.id !== id)), ...arrived]
  const id = filesField(type)

  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const files = [...(target.files ?? [])]
    // What is sent now must not travel a second time with the form.
    target.value = ''
    if (files.length > 0) void send(files)
  }

  return (
    <section aria-labelledby={`${id}-judul`}>
      <Card>
        <div className="flex items-center gap-4">
          <PaperDrawing type={type} />
          <h2 id={`${id}-judul`} className="text-bagian font-bold">
            {label}
          </h2>
        </div>
        <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-4">
          {asked ? <Asked {...asked} /> : null}
          <PaperPages pages={all} />
          <FileInput
            name={id}
            label={`Foto ${label}`}
            hint={`${hint} ${ADVICE}`}
            error={notAccepted ?? (isAnswered ? undefined : error)}
            accept="image/*,application/pdf"
            multiple
            disabled={underway !== undefined}
            onChange={choose}
          />
          {underway ? <PaperProgress {...underway} onCancel={cancel} /> : null}
          <Checkbox
            name={answerField(type)}
            value="at_counter"
            checked={isBrought}
            onChange={({ target }) => setBrought(target.checked)}
            label={
              <>
                Saya bawa ke loket saja<VisuallyHidden>: {label}</VisuallyHidden>
              </>
            }
          />
        </div>
      </Card>
    </section>
  )
}

const Asked = ({ told, note }: NonNullable<Paper['asked']>) => (
  <Notice kind="perlu-tindakan" title={told}>
    {note ? <p>Catatan petugas: {note}</p> : null}
  </Notice>
)
