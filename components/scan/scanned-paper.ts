import type { ScanDevice } from '@/lib/domain/scan-device'
import type { DocumentType } from '@/lib/domain/service'

/** A sheet that is there already. Only one that was scanned at the counter can be taken away there. */
export type ScannedPage = {
  id: string
  size: number
  sha256: string
  createdAt: Date
  leaves: number
  isScan: boolean
  scannedWith: ScanDevice | null
  scannerName: string | null | undefined
}

/** One paper as the counter scans into it; nothing is added to one that was found in order. */
export type ScannedPaper = { type: DocumentType; isJudged: boolean; pages: readonly ScannedPage[] }
