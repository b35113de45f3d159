import type { Metadata } from 'next'
import { publicOffice } from '@/app/(public)/office'
import { AskUs } from '@/components/service/ask-us'
import { HowWeWrite } from '@/components/service/how-we-write'
import { BackLink } from '@/components/ui/back-link'
import { PageTitle } from '@/components/ui/page-title'
import { Prose } from '@/components/ui/prose'
import { SummaryList } from '@/components/ui/summary-list'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Kontak' }

export default async function ContactPage() {
  const office = await publicOffice()
  return (
    <div>
      <BackLink href={routes.home()}>Beranda</BackLink>
      <PageTitle lead="Bertanya dan mengurus KTP-el tidak dipungut biaya.">
        Kontak Kecamatan {office.name}
      </PageTitle>
      <div className="mt-6">
        <AskUs office={office} />
      </div>
      <div className="mt-10">
        <Prose>
          <h2 id="datang">Datang ke kantor</h2>
          <SummaryList
            rows={[
              { label: 'Alamat', value: `Kantor Kecamatan ${office.name}, ${office.address}` },
              { label: 'Kabupaten', value: office.regency },
              { label: 'Jam layanan', value: office.hours },
            ]}
          />
          <p>
            Cari papan nama kantor kecamatan, lalu tanya loket pelayanan. Bila tersesat, telepon kami. Petugas
            menunjukkan jalannya.
          </p>
          <HowWeWrite phone={office.phone} />
          <h2 id="keluhan">Ada yang tidak beres</h2>
          <p>
            <a href={routes.writeComplaint()}>Tulis keluhan di sini</a>, atau isi kotak saran di kantor. Anda
            boleh tidak menyebut nama.
          </p>
        </Prose>
      </div>
    </div>
  )
}
