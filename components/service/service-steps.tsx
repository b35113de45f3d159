import { needsRecording, type Variant } from '@/lib/domain/service'

type Step = { title: string; text: string }

const prepare: Step = {
  title: 'Siapkan berkas',
  text: 'Kirim fotonya dari rumah, atau bawa langsung ke loket.',
}

const check: Step = {
  title: 'Petugas loket memeriksa',
  text: 'Bila ada yang kurang, kami sebutkan satu per satu. Anda cukup melengkapi yang kurang.',
}

const record: Step = {
  title: 'Perekaman di kecamatan',
  text: 'Anda datang sendiri untuk foto, sidik jari, iris mata, dan tanda tangan.',
}

const process: Step = {
  title: 'Diproses di kecamatan dan kabupaten',
  text: 'Kepala Seksi memeriksa ulang. Kabupaten mendaftarkan dan menandatangani secara elektronik.',
}

const print: Step = {
  title: 'Dicetak di kecamatan',
  text: 'Anda bisa melihat statusnya kapan saja dengan nomor HP dan kode berkas.',
}

const collect: Step = {
  title: 'Ambil di loket',
  text: 'Bawa berkas asli dan kode berkas. Tanda tangani bukti penerimaan.',
}

const surrender: Step = {
  title: 'Ambil di loket',
  text: 'Bawa KK asli, kode berkas, dan kartu yang rusak bila belum diserahkan. Tanda tangani bukti penerimaan.',
}

/** The road of a service in the citizen's words, numbered. */
export function ServiceSteps({ variant }: { variant: Variant }) {
  return (
    <ol>
      {stepsOf(variant).map((step, index) => (
        <li key={step.title} className="group relative flex gap-4 pb-5 last:pb-0 print:pb-1">
          <span
            aria-hidden="true"
            className="absolute top-9 bottom-0 left-[17px] w-0.5 bg-garis group-last:hidden"
          />
          <span
            aria-hidden="true"
            className="angka relative flex size-9 shrink-0 items-center justify-center rounded-full bg-pita font-bold text-aksi-teks print:border-2 print:bg-permukaan print:text-teks"
          >
            {index + 1}
          </span>
          <div className="min-w-0 pt-1">
            <p className="leading-snug font-bold">{step.title}</p>
            <p className="max-w-baris text-teks-2">{step.text}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}

function stepsOf(variant: Variant): Step[] {
  const middle = needsRecording(variant) ? [check, record] : [check]
  return [prepare, ...middle, process, print, variant === 'damaged' ? surrender : collect]
}
