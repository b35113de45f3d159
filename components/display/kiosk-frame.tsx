import type { ReactNode } from 'react'
import { PageModule } from '@/components/ui/page-module'
import { StatusShape } from '@/components/ui/status-shape'
import type { FormAction } from '@/lib/domain/form-state'
import { routes } from '@/lib/routes'
import { HelpForm } from './help-form'

/**
 * A page of the kiosk. Without a touch for 30 seconds it goes back to the start, with a warning for the last ten that can be
 * answered (WCAG 2.2.1) and stands low, so that a number can still be read; `restSeconds` is for a page that is read rather than used. The start itself has nowhere to go, and is read again every minute.
 * Where the portal does not answer, the page stays and says so.
 */
export function KioskFrame({
  office,
  press,
  help,
  notice,
  isStart = false,
  restSeconds = 30,
  children,
}: {
  office: string
  press: string
  help: FormAction
  /** What is out of order; empty while all is well. */
  notice: string
  isStart?: boolean
  restSeconds?: number
  children: ReactNode
}) {
  return (
    <>
      <header className="bukan-slip bg-kepala py-4 text-kepala-teks">
        <p className="mx-auto max-w-luas px-6 font-bold">Kecamatan {office}</p>
      </header>
      <main
        id="isi"
        data-anjungan={isStart ? undefined : routes.kiosk()}
        data-diam={restSeconds}
        className="mx-auto grid w-full max-w-luas flex-1 content-start gap-6 px-6 py-8 [--tinggi-isian:4rem]"
      >
        <p
          data-putus
          hidden
          role="alert"
          className="bukan-slip rounded-sudut bg-galat px-4 py-3 font-bold text-galat-teks"
        >
          <StatusShape shape="cross" className="mr-2 inline-block" />
          Layar tidak terhubung. Tunggu sebentar, atau minta nomor kepada petugas.
        </p>
        {notice ? (
          <p className="bukan-slip rounded-sudut bg-tunggu px-4 py-3 text-tunggu-teks">
            <StatusShape shape="pause" className="mr-2 inline-block" />
            {notice}
          </p>
        ) : null}
        {children}
      </main>
      <footer className="bukan-slip mx-auto flex w-full max-w-luas flex-wrap items-center justify-between gap-4 px-6 pb-8">
        <p>Layanan ini tidak dipungut biaya.</p>
        <HelpForm press={press} help={help} />
      </footer>
      <dialog
        data-peringatan
        aria-labelledby="masih-di-sini"
        className="mx-auto mt-auto mb-[10vh] max-w-borang rounded-sudut border-4 border-sorot bg-permukaan p-8 text-center"
      >
        <h2 id="masih-di-sini" className="text-bagian font-bold">
          Anda masih di sini?
        </h2>
        <p className="my-4">
          Layar kembali ke awal dalam <span data-sisa>10</span> detik.
        </p>
        <button
          type="button"
          data-lanjutkan
          className="min-h-16 w-full rounded-sudut bg-aksi px-8 text-tombol font-bold text-aksi-teks"
        >
          Lanjutkan
        </button>
      </dialog>
      <PageModule src="/skrip/anjungan.js" />
    </>
  )
}
