import type { ReactNode } from 'react'

/** A desk with nothing on it: the queue says so, and the room beside it stays calm. */
export function EmptyDesk({ queue, footer }: { queue: ReactNode; footer: ReactNode }) {
  return (
    <div className="meja:grid meja:h-0 meja:min-h-[30rem] meja:grow meja:grid-cols-[18.25rem_minmax(0,1fr)] meja:grid-rows-[minmax(0,1fr)_auto]">
      <div className="border-garis meja:relative meja:overflow-y-auto meja:border-r">{queue}</div>
      <p className="hidden place-content-center bg-permukaan-2 p-8 text-center text-teks-2 meja:grid">
        Tidak ada berkas untuk dibuka. Pilih tahap lain di sebelah kiri.
      </p>
      <div className="tanpa-cetak border-t border-garis bg-permukaan px-4 meja:col-span-2">{footer}</div>
    </div>
  )
}
