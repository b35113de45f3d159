import { Button } from '@/components/ui/button'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { renditionSizes } from '@/lib/domain/rendition'
import { scanDevices } from '@/lib/domain/scan-device'
import { type DocumentType, documentTypes } from '@/lib/domain/service'
import { formatTime } from '@/lib/format/date'
import { formatFingerprint } from '@/lib/format/fingerprint'
import { formatBytes } from '@/lib/format/number'
import { routes } from '@/lib/routes'
import type { ScannedPage } from './scanned-paper'

/** The sheets of a paper as small pictures: who made each and with what, and the way to take a wrong one away. "Hapus" is a button of the form around it. */
export function ScannedPages({
  number,
  type,
  pages,
  mayRemove,
}: {
  number: string
  type: DocumentType
  pages: readonly ScannedPage[]
  mayRemove: boolean
}) {
  return (
    <ol className="grid grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] gap-2 empty:hidden">
      {pages.map((page, index) => (
        <li key={page.id} className="flex min-w-0 items-start gap-3 rounded-sudut bg-netral p-2">
          <a href={routes.application(number)} className="shrink-0">
            {page.leaves > 0 ? (
              // biome-ignore lint/performance/noImgElement: a guarded page, made in its right size by us
              <img
                src={routes.page(number, page.id, { halaman: '1', ukuran: renditionSizes.small.slug })}
                alt={`Lembar ${index + 1} ${documentTypes[type].short}`}
                loading="lazy"
                className="h-20 w-15 rounded-sudut bg-permukaan object-cover object-top"
              />
            ) : (
              `Lembar ${index + 1}`
            )}
          </a>
          <div className="grid min-w-0 flex-1 gap-1 text-kecil">
            <b>Lembar {index + 1}</b>
            <span>{madeBy(page)}</span>
            <span className="text-teks-2">
              {formatBytes(page.size)} · {formatFingerprint(page.sha256)}
            </span>
            {mayRemove && page.isScan ? (
              <div>
                <Button variant="kedua" name="remove" value={page.id} formNoValidate>
                  Hapus
                  <VisuallyHidden>
                    {' '}
                    lembar {index + 1} {documentTypes[type].short}
                  </VisuallyHidden>
                </Button>
              </div>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  )
}

function madeBy({ scannerName, scannedWith, createdAt }: ScannedPage): string {
  const at = formatTime(createdAt)
  return scannedWith
    ? `${scannerName ?? 'Petugas'} ${scanDevices[scannedWith]}, ${at}`
    : `Dari pemohon, ${at}`
}
