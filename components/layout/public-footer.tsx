import type { ReactNode } from 'react'
import { Whole } from '@/components/ui/whole'
import { routes } from '@/lib/routes'
import type { Office } from './office'

const menu = [
  { href: routes.services(), label: 'Semua layanan' },
  { href: routes.status(), label: 'Status berkas' },
  { href: routes.queue(), label: 'Antrean loket' },
  { href: routes.requestHomeVisit(), label: 'Jemput bola' },
  { href: routes.standard(), label: 'Standar pelayanan' },
  { href: routes.performance(), label: 'Kinerja layanan' },
  { href: routes.help(), label: 'Bantuan' },
  { href: routes.contact(), label: 'Kontak' },
]

const duties = [
  { href: routes.writeComplaint(), label: 'Keluhan' },
  { href: routes.privacy(), label: 'Privasi' },
  { href: routes.accessibility(), label: 'Aksesibilitas' },
]

/** The foot of every public page. Help stands in the same order everywhere, so that people find it again. */
export function PublicFooter({ office }: { office: Office }) {
  return (
    <footer className="nanti-tampil mt-12 bg-permukaan-2 print:mt-2">
      <div className="mx-auto grid max-w-luas gap-x-8 gap-y-6 px-4 py-8 md:grid-cols-[2fr_1fr_1fr] print:py-2">
        <section aria-labelledby="butuh-bantuan">
          <h2 id="butuh-bantuan" className="font-bold">
            Butuh bantuan?
          </h2>
          <dl className="mt-1 print:flex print:flex-wrap print:gap-x-6 print:text-kecil">
            <Line label="Telepon">
              <a
                href={`tel:${office.phone.replace(/\D/g, '')}`}
                className="angka -my-2.5 inline-block py-2.5 text-teks print:my-0 print:py-0"
              >
                {office.phone}
              </a>
            </Line>
            <Line label="Jam layanan">
              <Whole>{office.hours}</Whole>
            </Line>
            <Line label="Alamat">{office.address}</Line>
          </dl>
        </section>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,7.5rem),1fr))] gap-x-8 gap-y-6 md:contents">
          <Links label="Keluhan dan hak Anda" links={duties} />
          <Links label="Halaman lain" links={menu} />
        </div>
      </div>
    </footer>
  )
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 pt-2 print:gap-x-1.5 print:pt-0">
      <dt className="w-28 shrink-0 text-kecil print:w-auto text-teks-2">{label}</dt>
      <dd className="min-w-0 flex-1 basis-52 print:flex-none">{children}</dd>
    </div>
  )
}

function Links({ label, links }: { label: string; links: { href: string; label: string }[] }) {
  return (
    <nav aria-label={label} className="tanpa-cetak md:-mt-2.5">
      <ul>
        {links.map(link => (
          <li key={link.href}>
            <a href={link.href} className="inline-flex min-h-12 items-center text-teks">
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
