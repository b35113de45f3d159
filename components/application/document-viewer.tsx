import { type DocumentType, documentTypes } from '@/lib/domain/service'
import { formatBytes } from '@/lib/format/number'
import { routes } from '@/lib/routes'

/** A page is a picture or a PDF. */
export type ViewedPage = { id: string; size: number; isPicture: boolean }
export type ViewedDocument = { id: string; type: DocumentType; pages: readonly ViewedPage[] }

/** The papers of a case on a dark desk: a tab for each, and the pages of the chosen one. The choice lives in the address. */
export function DocumentViewer({
  number,
  documents,
  chosen,
}: {
  number: string
  documents: readonly ViewedDocument[]
  chosen: ViewedDocument | undefined
}) {
  return (
    <div className="flex h-full flex-col">
      <nav aria-label="Pilih berkas" className="flex flex-wrap gap-1.5 bg-abu-950 px-3 py-2">
        {documents.map((paper, index) => (
          <a
            key={paper.id}
            href={routes.application(number, `lembar=${index + 1}`)}
            aria-current={paper === chosen ? 'true' : undefined}
            className={`inline-flex min-h-9 items-center gap-1.5 rounded-sudut border px-3 no-underline ${paper === chosen ? 'border-sorot bg-sorot font-bold text-sorot-tepi' : 'border-abu-500 text-kepala-teks hover:border-kepala-teks'}`}
          >
            <span className="first-letter:uppercase">{documentTypes[paper.type].short}</span>
            <span className="angka text-kecil">{paper.pages.length}</span>
          </a>
        ))}
      </nav>
      <section
        aria-label={chosen ? documentTypes[chosen.type].label : 'Lembar berkas'}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="flex min-h-64 flex-1 flex-col items-center gap-4 overflow-y-auto bg-kanvas p-4"
      >
        {chosen && chosen.pages.length > 0 ? (
          chosen.pages.map((page, index) => (
            <Page
              key={page.id}
              address={routes.page(number, page.id)}
              page={page}
              name={`Lembar ${index + 1} dari ${documentTypes[chosen.type].label}`}
            />
          ))
        ) : (
          <p className="m-auto max-w-72 rounded-sudut bg-permukaan px-6 py-5 text-center">
            <b className="block text-bagian">Pemohon membawa berkas asli</b>
            Tidak ada foto. Berkasnya diperiksa di loket.
          </p>
        )}
      </section>
    </div>
  )
}

function Page({ address, page, name }: { address: string; page: ViewedPage; name: string }) {
  if (page.isPicture)
    return (
      <a href={address} target="_blank" rel="noreferrer" className="block max-w-full shrink-0">
        {/* biome-ignore lint/performance/noImgElement: a guarded page, made in its right size by us */}
        <img src={address} alt={name} className="max-w-full bg-permukaan shadow-lg" />
      </a>
    )
  return (
    <p className="m-auto rounded-sudut bg-permukaan px-6 py-5 text-center">
      <b className="block">{name}</b>
      <a href={address} className="inline-flex min-h-11 items-center font-bold">
        Buka PDF ({formatBytes(page.size)})
      </a>
    </p>
  )
}
