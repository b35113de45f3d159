import { useRef, useState } from 'react'
import type { DocumentType } from '@/lib/domain/service'
import { type SentPage, sendFile } from './send-file'

export type Underway = { fileName: string; percent: number; isWaiting: boolean }

type Paper = { token: string; type: DocumentType; onBusy: (isBusy: boolean) => void; onSent: () => void }

/** Sends chosen files one after another and keeps what the page shows of it: what is under way, what arrived, and what was not accepted. */
export function useSending({ token, type, onBusy, onSent }: Paper) {
  const [underway, setUnderway] = useState<Underway>()
  const [arrived, setArrived] = useState<SentPage[]>([])
  const [notAccepted, setNotAccepted] = useState<string>()
  const stopper = useRef<AbortController>(undefined)

  async function sendOne(file: File, signal: AbortSignal) {
    const show = (part: Partial<Underway>) =>
      setUnderway(before => ({ percent: 0, ...before, fileName: file.name, isWaiting: false, ...part }))
    show({ percent: 0 })
    const page = await sendFile(file, {
      ...{ token, type, signal },
      onProgress: percent => show({ percent }),
      onWaiting: () => show({ isWaiting: true }),
    })
    setArrived(before => [...before.filter(({ id }) => id !== page.id), page])
    onSent()
  }

  async function send(files: readonly File[]) {
    const stop = new AbortController()
    stopper.current = stop
    setNotAccepted(undefined)
    onBusy(true)
    try {
      for (const file of files) await sendOne(file, stop.signal)
    } catch (thrown) {
      setNotAccepted(stop.signal.aborted ? undefined : sentenceFor(thrown))
    }
    setUnderway(undefined)
    onBusy(false)
  }

  return { underway, arrived, notAccepted, send, cancel: () => stopper.current?.abort() }
}

const sentenceFor = (thrown: unknown) =>
  thrown instanceof Error && thrown.name === 'NotAccepted'
    ? thrown.message
    : 'Foto belum terkirim. Pilih lagi fotonya.'
