import type { Metadata } from 'next'
import { publicOffice } from '@/app/(public)/office'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { Whole } from '@/components/ui/whole'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Sinyal terputus', robots: { index: false } }

/** Kept on the phone and shown there for any page that cannot be fetched; trying again is a link to the address one is at. */
export default async function OfflinePage() {
  const { phone, hours, address } = await publicOffice()
  return (
    <div className="grid gap-10" data-pengganti="">
      <div>
        <PageTitle lead="Halaman yang Anda buka perlu internet. Yang sudah kami terima tetap aman di kantor.">
          Sinyal terputus
        </PageTitle>
        <div className="mt-5">
          <ButtonLink href="">Coba lagi</ButtonLink>
        </div>
      </div>
      <WhatWorks />
      <section aria-labelledby="tanya" className="grid gap-3">
        <SectionTitle id="tanya">Perlu bertanya sekarang?</SectionTitle>
        <Card>
          <p className="mb-4">
            <Whole>{`Telepon tidak perlu internet. ${hours}. ${address}.`}</Whole>
          </p>
          <ButtonLink href={`tel:${phone.replace(/\D/g, '')}`} variant="kedua">
            Telepon <span className="angka">{phone}</span>
          </ButtonLink>
        </Card>
      </section>
    </div>
  )
}

const kept = [
  { href: routes.home(), label: 'Beranda' },
  { href: routes.services(), label: 'Syarat dan langkah setiap layanan' },
  { href: routes.standard(), label: 'Standar pelayanan' },
  { href: routes.help(), label: 'Bantuan' },
]

function WhatWorks() {
  return (
    <section aria-labelledby="masih-bisa" className="grid gap-3">
      <SectionTitle id="masih-bisa">Biasanya masih bisa dibaca</SectionTitle>
      <ul>
        {kept.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-12 items-center">
              {label}
            </a>
          </li>
        ))}
      </ul>
      <p>Mengirim berkas, melihat status, dan menulis keluhan perlu internet.</p>
    </section>
  )
}
