'use client'

import { useEffect, useId } from 'react'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { Whole } from '@/components/ui/whole'
import type { Remedy } from '@/lib/domain/document'
import { type DocumentType, documentTypes } from '@/lib/domain/service'
import { BringBox } from './bring-box'
import { PaperChoosers } from './paper-choosers'
import { PaperExample } from './paper-example'
import { PaperPages } from './paper-pages'
import type { SentPage } from './sent-page'
import { SheetCard } from './sheet-card'
import { type PaperHere, usePaper } from './use-paper'

/** A paper as its sender sees it: how it is answered, what was sent, and, in a repair, what the office asks. */
export type Paper = {
  type: DocumentType
  isBrought: boolean
  pages: readonly SentPage[]
  asked?: { told: string; note: string | null; remedy: Remedy }
}

type Props = {
  paper: Paper
  token: string
  error?: string
  /** When and where the counter is open, in words. */
  counter?: string
  onHold: (why: string | undefined) => void
}

/** One paper: its photos, or the promise to bring it. Without scripts plain file fields; with them every chosen file is looked at and sent at once. */
export function PaperCard({ paper, token, error, counter, onHold }: Props) {
  const { type, asked } = paper
  const here = usePaper(paper, token)
  const title = useId()
  useEffect(() => onHold(here.why), [onHold, here.why])

  const photos = <Photos type={type} error={error} here={here} hasExample={!!asked || !here.hasPhotos} />
  return (
    <section aria-labelledby={title}>
      <Card>
        <h2 id={title} className={asked ? 'mb-3 text-bagian font-bold' : 'sr-only'}>
          <Whole>{documentTypes[type].label}</Whole>
        </h2>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          {asked ? <Asked {...asked} /> : null}
          {asked?.remedy === 'bring' ? (
            <>
              <BringAnswer type={type} here={here} hint={counter} />
              {here.brings ? null : photos}
            </>
          ) : (
            <>
              {photos}
              <BringAnswer type={type} here={here} />
            </>
          )}
        </div>
      </Card>
    </section>
  )
}

const BringAnswer = ({ type, here, hint }: { type: DocumentType; here: PaperHere; hint?: string }) => (
  <BringBox
    type={type}
    isSent={here.isSent}
    isBrought={here.isBrought}
    onChange={here.setBrought}
    hint={hint ?? 'Tanpa foto pun berkas Anda kami urus.'}
  />
)

type PhotosProps = { type: DocumentType; error?: string; here: PaperHere; hasExample: boolean }

/** The photos of the paper, on their way and arrived, and the ways to add one. */
function Photos({ type, error, here, hasExample }: PhotosProps) {
  const { sheets, pages } = here
  const isAnswered = here.brings || here.hasPhotos
  return (
    <>
      {hasExample ? <PaperExample type={type} /> : null}
      <PaperPages pages={pages} />
      <Found count={sheets.found} isThere={sheets.sheets.length > 0} />
      {sheets.sheets.map(sheet => (
        <SheetCard
          key={sheet.id}
          sheet={sheet}
          onConfirm={() => sheets.confirm(sheet.id)}
          onTurn={() => sheets.turn(sheet.id)}
          onRetake={() => here.retake(sheet.id)}
          onDrop={() => sheets.drop(sheet.id)}
        />
      ))}
      <PaperChoosers
        type={type}
        error={sheets.refused ?? (isAnswered ? undefined : error)}
        isAnswered={isAnswered}
        hasPages={here.isSent}
        isAsking={here.isAsking}
        camera={here.camera}
        onFiles={here.take}
      />
    </>
  )
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
