import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { photoDoubts } from '@/lib/domain/photo-coach'
import { secondsWithWeakSignal } from '@/lib/domain/photo-target'
import { formatBytes } from '@/lib/format/number'
import { PageTooOld } from './page-too-old'
import { SheetProgress, wordsFor } from './sheet-progress'
import type { Sheet } from './sheet-shelf'

export type SheetActions = {
  onConfirm: () => void
  onTurn: () => void
  onRetake: () => void
  onDrop: () => void
}

/** One chosen file on its way: made light, looked at, sent, or stopped. */
export function SheetCard({ sheet, ...actions }: { sheet: Sheet } & SheetActions) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3 rounded-sudut border border-garis p-3">
      {partFor(sheet, actions)}
    </div>
  )
}

function partFor(sheet: Sheet, actions: SheetActions): ReactNode {
  if (sheet.step === 'lightening')
    return <p role="status">{sheet.isOffline ? wordsFor(sheet) : `Menyiapkan ${sheet.name} …`}</p>
  if (sheet.step === 'asking') return <Asking sheet={sheet} {...actions} />
  if (sheet.step === 'sending') return <SheetProgress sheet={sheet} onCancel={actions.onDrop} />
  return <Stopped sheet={sheet} {...actions} />
}

function Asking({ sheet, onConfirm, onTurn, onRetake }: { sheet: Sheet } & SheetActions) {
  return (
    <>
      {sheet.preview ? (
        // biome-ignore lint/performance/noImgElement: a picture from this phone, which no server can make smaller
        <img
          src={sheet.preview}
          alt={`Foto yang Anda pilih: ${sheet.name}`}
          className="max-h-96 w-full rounded-sudut bg-netral object-contain"
        />
      ) : null}
      <p className="text-kecil text-teks-2">{weightOf(sheet)}</p>
      <div aria-live="polite" className="grid gap-2 empty:hidden">
        {sheet.doubts.map(doubt => (
          <Notice key={doubt} kind="perlu-tindakan" title={photoDoubts[doubt]} />
        ))}
      </div>
      <p className="font-bold">Terbaca jelas?</p>
      <div className="grid gap-2 sm:grid-cols-3">
        <Button type="button" wide onClick={onConfirm}>
          Ya, pakai foto ini
        </Button>
        <Button type="button" wide variant="kedua" onClick={onRetake}>
          Ulangi
        </Button>
        <Button type="button" wide variant="kedua" onClick={onTurn}>
          Putar
        </Button>
      </div>
    </>
  )
}

/** 4,9 MB → 0,7 MB · kira-kira 25 detik di sinyal lemah. */
function weightOf({ originalSize, blob }: Sheet): string {
  const now = formatBytes(blob.size)
  const weight = blob.size < originalSize ? `${formatBytes(originalSize)} → ${now}` : now
  return `${weight} · kira-kira ${secondsWithWeakSignal(blob.size)} detik di sinyal lemah`
}

function Stopped({ sheet, onConfirm, onDrop }: { sheet: Sheet } & SheetActions) {
  return (
    <>
      {sheet.isOld ? (
        <PageTooOld isKept={sheet.isKept} />
      ) : (
        <Notice kind="galat" role="alert" title={sheet.said} />
      )}
      {sheet.isOld ? null : (
        <Button type="button" wide onClick={onConfirm}>
          Coba kirim lagi
        </Button>
      )}
      <Button type="button" wide variant="kedua" onClick={onDrop}>
        Hapus foto ini
      </Button>
    </>
  )
}
