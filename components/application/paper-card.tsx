'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { Card } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { Notice } from '@/components/ui/notice'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { answerField } from '@/lib/domain/paper-fields'
import { type DocumentType, documentTypes } from '@/lib/domain/service'
import { PaperChoosers } from './paper-choosers'
import { PaperExample } from './paper-example'
import { PaperPages } from './paper-pages'
import type { SentPage } from './sent-page'
import { SheetCard } from './sheet-card'
import type { Sheet } from './sheet-shelf'
import { useSheets } from './use-sheets'

/** A paper as its sender sees it: how it is answered, what was sent, and, in a repair, what the office asks. */
export type Paper = {
  type: DocumentType
  isBrought: boolean
  pages: readonly SentPage[]
  asked?: { told: string; note: string | null }
}

type Props = { paper: Paper; token: string; error?: string; onHold: (why: string | undefined) => void }

/** One paper: its photos, or the promise to bring it. Without scripts plain file fields; with them every chosen file is looked at and sent at once. */
export function PaperCard({ paper, token, error, onHold }: Props) {
  const { type, asked } = paper
  const { label } = documentTypes[type]
  const [isBrought, setBrought] = useState(paper.isBrought)
  const sheets = useSheets(token, type)
  const camera = useRef<HTMLInputElement>(null)
  const retaken = useRef<string>(undefined)
  const title = useId()
  const pages = withArrived(paper.pages, sheets.arrived)
  const hasPhotos = pages.length + sheets.sheets.length > 0
  const isAnswered = isBrought || hasPhotos
  const why = isBrought ? undefined : whyToWait(sheets.sheets)
  useEffect(() => onHold(why), [onHold, why])

  function take(files: File[]) {
    // The old photo goes only once there is a new one: a camera can be closed again.
    if (retaken.current) sheets.drop(retaken.current)
    retaken.current = undefined
    setBrought(false)
    sheets.choose(files)
  }
  function retake(id: string) {
    retaken.current = id
    camera.current?.click()
  }

  return (
    <section aria-labelledby={title}>
      <Card>
        <h2 id={title} className={asked ? 'mb-3 text-bagian font-bold' : 'sr-only'}>
          {label}
        </h2>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          {asked ? <Asked {...asked} /> : null}
          {asked || !hasPhotos ? <PaperExample type={type} /> : null}
          <PaperPages pages={pages} />
          <Found count={sheets.found} isThere={sheets.sheets.length > 0} />
          {sheets.sheets.map(sheet => (
            <SheetCard
              key={sheet.id}
              sheet={sheet}
              onConfirm={() => sheets.confirm(sheet.id)}
              onTurn={() => sheets.turn(sheet.id)}
              onRetake={() => retake(sheet.id)}
              onDrop={() => sheets.drop(sheet.id)}
            />
          ))}
          <PaperChoosers
            type={type}
            error={sheets.refused ?? (isAnswered ? undefined : error)}
            hasPages={isAnswered}
            camera={camera}
            onFiles={take}
          />
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
            hint="Tanpa foto pun berkas Anda kami urus."
          />
        </div>
      </Card>
    </section>
  )
}

const withArrived = (before: readonly SentPage[], arrived: readonly SentPage[]) => [
  ...new Map([...before, ...arrived].map(page => [page.id, page])).values(),
]

/** Why the form must not lead on yet; undefined when it may. */
function whyToWait(sheets: readonly Sheet[]): string | undefined {
  if (sheets.some(({ step }) => step === 'asking'))
    return 'Foto ini belum dikirim. Pilih dulu "Ya, pakai foto ini" atau "Ulangi".'
  const isUnderway = sheets.some(({ step }) => step === 'sending' || step === 'lightening')
  return isUnderway ? 'Tunggu sebentar, foto masih dikirim.' : undefined
}

const Found = ({ count, isThere }: { count: number; isThere: boolean }) =>
  count > 0 && isThere ? (
    <Notice role="status" title={`${count} foto Anda masih tersimpan di HP ini.`}>
      Kami lanjutkan dari sini.
    </Notice>
  ) : null

const Asked = ({ told, note }: NonNullable<Paper['asked']>) => (
  <Notice kind="perlu-tindakan" title={told}>
    {note ? <p>Catatan petugas: {note}</p> : null}
  </Notice>
)
