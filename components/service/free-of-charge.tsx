import { routes } from '@/lib/routes'

/** The promise that stands on every step, with the door for whoever was asked for money. */
export function FreeOfCharge() {
  return (
    <p className="text-kecil text-teks-2">
      <b>Tidak dipungut biaya.</b> Ada yang meminta uang?{' '}
      <a href={routes.reportLevy()} className="-my-2.5 inline-block py-2.5">
        Laporkan
      </a>
    </p>
  )
}
