import { useRef, useState } from 'react'
import type { DocumentType } from '@/lib/domain/service'
import type { SentPage, ShownPage } from './sent-page'
import type { Sheet } from './sheet-shelf'
import { useSheets } from './use-sheets'

type Stored = { type: DocumentType; isBrought: boolean; pages: readonly SentPage[] }

/** One paper on this page: how it is answered so far, its sheets, and what its owner may do about them. */
export function usePaper(paper: Stored, token: string) {
  const [isBrought, setBrought] = useState(paper.isBrought)
  const sheets = useSheets(token, paper.type)
  const camera = useRef<HTMLInputElement>(null)
  const retaken = useRef<string>(undefined)
  const pages = withArrived(paper.pages, sheets.arrived)
  const isSent = pages.length > 0
  /** Once a photo is here the paper is sent, whatever was ticked. */
  const brings = isBrought && !isSent

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

  return {
    ...{ sheets, camera, pages, isBrought, setBrought, isSent, brings, take, retake },
    hasPhotos: pages.length + sheets.sheets.length > 0,
    isAsking: sheets.sheets.some(({ step }) => step === 'asking'),
    why: brings ? undefined : whyToWait(sheets.sheets),
  }
}

export type PaperHere = ReturnType<typeof usePaper>

const withArrived = (before: readonly SentPage[], arrived: readonly ShownPage[]): ShownPage[] => [
  ...new Map([...before, ...arrived].map(page => [page.id, page])).values(),
]

/** Why the form must not lead on yet; undefined when it may. */
function whyToWait(sheets: readonly Sheet[]): string | undefined {
  if (sheets.some(({ step }) => step === 'asking'))
    return 'Foto ini belum dikirim. Pilih dulu "Ya, pakai foto ini" atau "Ulangi".'
  const isUnderway = sheets.some(({ step }) => step === 'sending' || step === 'lightening')
  return isUnderway ? 'Tunggu sebentar, foto masih dikirim.' : undefined
}
