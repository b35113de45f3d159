import { LinkCard } from '@/components/ui/link-card'
import { PageTitle } from '@/components/ui/page-title'
import { VARIANTS, variants } from '@/lib/domain/service'
import { routes } from '@/lib/routes'

const doors = [
  { href: routes.services(), title: 'Semua layanan', note: 'Syarat dan langkah KTP-el' },
  { href: routes.status(), title: 'Lihat status berkas', note: 'Dengan nomor HP dan kode' },
  { href: routes.writeComplaint(), title: 'Sampaikan keluhan', note: 'Boleh tanpa nama' },
  { href: routes.help(), title: 'Bantuan', note: 'Telepon dan jam layanan' },
]

/** For an address that leads nowhere: says so, and opens the four main doors and every service. */
export function NotFoundMessage() {
  return (
    <div className="py-4">
      <PageTitle lead="Mungkin alamatnya salah ketik, atau halamannya sudah pindah. Pilih salah satu di bawah ini.">
        Halaman ini tidak kami temukan
      </PageTitle>
      <ul className="mt-6 grid gap-2.5">
        {doors.map(door => (
          <li key={door.href}>
            <LinkCard {...door} />
          </li>
        ))}
      </ul>
      <h2 className="mt-8 text-bagian font-bold">Cari layanan</h2>
      <ul className="mt-1">
        {VARIANTS.map(variant => (
          <li key={variant}>
            <a href={routes.service(variant)} className="inline-flex min-h-12 items-center">
              {variants[variant].label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
