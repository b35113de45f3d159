import type { Metadata } from 'next'
import { ServiceLinks } from '@/components/service/service-links'
import { ButtonLink } from '@/components/ui/button'
import { Card, PromiseCard } from '@/components/ui/card'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { getOffice } from './office'

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await getOffice()
  return { title: { absolute: `Urus KTP-el di ${name}, tidak dipungut biaya` } }
}

export default function HomePage() {
  return (
    <div className="luas grid gap-x-16 gap-y-10 pt-2 lg:grid-cols-2">
      <div>
        <PageTitle lead="Cek dulu berkas Anda dari rumah, supaya cukup datang satu kali.">
          Urus KTP-el di kecamatan, tidak dipungut biaya
        </PageTitle>
        <div className="mt-5 grid gap-4">
          <ButtonLink href="/layanan" wide>
            Cek persyaratan saya
          </ButtonLink>
          <ButtonLink href="/status" variant="kedua" wide>
            Lihat status berkas
          </ButtonLink>
          <OurPromise />
        </div>
      </div>
      <section aria-labelledby="layanan">
        <SectionTitle id="layanan">Apa yang ingin Anda urus?</SectionTitle>
        <div className="mt-3">
          <ServiceLinks />
        </div>
      </section>
      <StatusDoor />
      <Feedback />
    </div>
  )
}

function OurPromise() {
  return (
    <PromiseCard>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <dt className="font-bold">Gratis</dt>
        <dd>
          Ada yang meminta uang? <a href="/pengaduan/tulis">Laporkan</a>
        </dd>
        <dt className="font-bold">12 menit</dt>
        <dd>target layanan di loket</dd>
      </dl>
    </PromiseCard>
  )
}

function StatusDoor() {
  return (
    <section aria-labelledby="status">
      <SectionTitle id="status">Sudah mengirim berkas?</SectionTitle>
      <div className="mt-3">
        <Card>
          <p className="mb-4">
            Siapkan nomor HP Anda dan 4 huruf/angka akhir kode berkas. Kode ada di bukti kirim.
          </p>
          <ButtonLink href="/status" wide>
            Lihat status
          </ButtonLink>
        </Card>
      </div>
    </section>
  )
}

function Feedback() {
  return (
    <section aria-labelledby="suara">
      <SectionTitle id="suara">Suara Anda</SectionTitle>
      <ul className="mt-1">
        <li>
          <a href="/bantuan#penilaian" className="inline-flex min-h-12 items-center">
            Beri penilaian
          </a>
        </li>
        <li>
          <a href="/pengaduan/tulis" className="inline-flex min-h-12 items-center">
            Sampaikan keluhan
          </a>
        </li>
      </ul>
    </section>
  )
}
