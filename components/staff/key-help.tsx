'use client'
import { useRef } from 'react'
import { Kbd } from '@/components/ui/kbd'
import { DESK_KEYS } from '@/lib/domain/desk-keys'
import { routes } from '@/lib/routes'

/** "Semua tombol": a box with every key and what it does. */
export function KeyHelp() {
  const box = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button
        type="button"
        data-tombol="?"
        onClick={() => box.current?.showModal()}
        className="inline-flex min-h-6 items-center gap-1 border border-transparent hover:underline"
      >
        <Kbd>?</Kbd> semua tombol
      </button>
      <dialog
        ref={box}
        aria-labelledby="daftar-tombol"
        className="m-auto w-full max-w-borang rounded-sudut border border-garis bg-permukaan p-5 text-isi text-teks shadow-lg backdrop:bg-abu-950/60"
      >
        <h2 id="daftar-tombol" className="mb-3 text-bagian font-bold">
          Tombol di meja
        </h2>
        <KeyList />
        <form method="dialog" className="mt-4 flex flex-wrap items-center justify-between gap-3">
          <a href={routes.account()}>Matikan tombol satu huruf</a>
          <button
            type="submit"
            className="min-h-10 rounded-sudut border-2 border-aksi px-4 font-bold text-aksi hover:bg-pilih"
          >
            Tutup
          </button>
        </form>
      </dialog>
    </>
  )
}

/** Every key of the desk, and what it does. */
export const KeyList = () => (
  <dl className="grid gap-1.5">
    {DESK_KEYS.map(({ keys, does }) => (
      <div key={does} className="grid grid-cols-[8rem_minmax(0,1fr)] gap-x-3">
        <dt className="font-bold">{keys.join('  ')}</dt>
        <dd>{does}</dd>
      </div>
    ))}
  </dl>
)
