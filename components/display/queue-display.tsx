import { StatusShape } from '@/components/ui/status-shape'
import type { BoardWords } from '@/lib/format/board'
import { routes } from '@/lib/routes'

/**
 * The board in the lobby, readable from its far end: the number called last, where to, the calls before it, how many wait, what is
 * out of order, and how fresh it all is. Its letters grow with its width, and more on a screen that stands upright. Its module keeps it so, marks a call with a border for three seconds, and says every one,
 * in order, once sound is allowed.
 */
export function QueueDisplay({ office, words }: { office: string; words: BoardWords }) {
  return (
    <main
      id="isi"
      data-layar={routes.boardFigures()}
      data-panggilan={words.calls.at(-1)?.call ?? ''}
      className="grid flex-1 grid-rows-[auto_minmax(0,1fr)_auto] gap-[2vw] border-[1vw] border-kepala bg-kepala p-[2vw] text-[1vw] text-kepala-teks portrait:text-[1.5vw] data-baru:border-sorot"
    >
      <div className="grid gap-[1.4vw]">
        <h1 className="text-[2.4em] leading-tight font-bold">Antrean loket · Kecamatan {office}</h1>
        <p
          data-gangguan
          hidden={words.notice === ''}
          className="rounded-sudut bg-tunggu px-[1.4vw] py-[0.7vw] text-[1.9em] leading-snug text-tunggu-teks"
        >
          <StatusShape shape="pause" className="mr-[0.8vw] inline-block" />
          <span data-gangguan-kalimat>{words.notice}</span>
        </p>
      </div>
      <div className="grid items-center gap-[3vw] md:grid-cols-[minmax(0,1fr)_24vw]">
        <div role="status" aria-atomic="true">
          <p data-kosong hidden={words.ticket !== ''} className="text-[4em] leading-tight">
            Belum ada nomor yang dipanggil.
          </p>
          <div data-terpanggil hidden={words.ticket === ''}>
            <p className="text-[2.4em] leading-tight">Nomor</p>
            <p
              data-nomor
              className="angka text-[20em] leading-[0.95] font-extrabold whitespace-nowrap text-sorot"
            >
              {words.ticket}
            </p>
            <p data-loket className="mt-[1vw] text-[7em] leading-none font-extrabold">
              {words.counter}
            </p>
          </div>
        </div>
        <section aria-labelledby="sebelumnya" data-sebelumnya hidden={words.earlier.length === 0}>
          <h2 id="sebelumnya" className="text-[2em] leading-tight text-kepala-teks-2">
            Sebelumnya
          </h2>
          <ul data-daftar className="mt-[1vw] grid gap-[1vw]">
            {words.earlier.map(({ ticket, counter }) => (
              <li key={ticket} className="border-t border-kepala-teks-2 pt-[0.6vw] leading-tight">
                <span className="angka text-[4em] font-bold">{ticket}</span>{' '}
                <span className="text-[2em]">{counter}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-[3vw] gap-y-2 text-[2.4em] leading-tight">
        <p data-menunggu>{words.waiting}</p>
        <p data-suara-keterangan hidden className="text-[0.67em] text-kepala-teks-2">
          Suara menyala
        </p>
        <button
          type="button"
          data-suara
          hidden
          className="min-h-16 rounded-sudut border-2 border-kepala-teks px-6 text-tombol font-bold hover:bg-aksi"
        >
          Nyalakan suara
        </button>
        <p>
          <span data-segar className="angka">
            ● <span data-waktu>{words.time}</span>
          </span>
          <span data-putus hidden className="rounded-sudut bg-galat px-4 py-1 font-bold text-galat-teks">
            ✕ Layar tidak terhubung
          </span>
        </p>
      </div>
    </main>
  )
}
