import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { FileInput } from '@/components/ui/file-input'
import { StatusShape } from '@/components/ui/status-shape'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { filesField } from '@/lib/domain/paper-fields'
import { LIGHT_ENOUGH, photoTargets } from '@/lib/domain/photo-target'
import { type DocumentType, documentTypes } from '@/lib/domain/service'
import { formatTime } from '@/lib/format/date'
import { formatFingerprint } from '@/lib/format/fingerprint'
import { formatBytes } from '@/lib/format/number'

type Page = { id: string; size: number; sha256: string; createdAt: Date; isScan: boolean }
type Paper = { type: DocumentType; isJudged: boolean; pages: readonly Page[] }

/** The papers of a case on an officer's phone: plain forms with the camera behind them, which /skrip/pindai.js makes light and sends at once. */
export function PhonePapers({
  address,
  papers,
  errors,
}: {
  address: string
  papers: readonly Paper[]
  errors: Record<string, string>
}) {
  return papers.map(({ type, isJudged, pages }) => (
    <section key={type} aria-labelledby={`judul-${type}`}>
      <Card>
        <form
          action={address}
          method="post"
          encType="multipart/form-data"
          data-sasaran={JSON.stringify({ ...photoTargets[type], lightEnough: LIGHT_ENOUGH })}
          className="grid grid-cols-[minmax(0,1fr)] gap-3"
        >
          <h2 id={`judul-${type}`} className="text-bagian font-bold">
            {documentTypes[type].label}
          </h2>
          <Arrived type={type} pages={pages} mayRemove={!isJudged} />
          {isJudged ? (
            <p>Sudah selesai diperiksa.</p>
          ) : (
            <>
              <FileInput
                id={filesField(type)}
                name={filesField(type)}
                label={pages.length === 0 ? 'Foto lembar pertama' : 'Foto lembar berikutnya'}
                accept="image/*"
                capture="environment"
                error={errors[filesField(type)]}
              />
              <p role="status" data-kabar="" className="empty:hidden" />
              <Button wide>
                Kirim foto<VisuallyHidden> {documentTypes[type].short}</VisuallyHidden>
              </Button>
            </>
          )}
        </form>
      </Card>
    </section>
  ))
}

function Arrived({
  type,
  pages,
  mayRemove,
}: {
  type: DocumentType
  pages: readonly Page[]
  mayRemove: boolean
}) {
  return (
    <ul aria-label="Lembar yang sudah ada" className="grid grid-cols-[minmax(0,1fr)] gap-2 empty:hidden">
      {pages.map(({ id, size, sha256, createdAt, isScan }, index) => (
        <li
          key={id}
          className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-sudut bg-siap p-3 text-siap-teks"
        >
          <StatusShape shape="square-check" className="mt-[0.35em] self-start" />
          <span className="min-w-0 flex-1 basis-40">
            <b className="block">Lembar {index + 1} sudah masuk</b>
            <span className="block text-kecil">
              {formatTime(createdAt)} · {formatBytes(size)} · kode lembar {formatFingerprint(sha256)}
            </span>
          </span>
          {mayRemove && isScan ? (
            <span className="[--lebar-tombol:auto]">
              <Button variant="kedua" name="remove" value={id} formNoValidate>
                Hapus
                <VisuallyHidden>
                  {' '}
                  lembar {index + 1} {documentTypes[type].short}
                </VisuallyHidden>
              </Button>
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
