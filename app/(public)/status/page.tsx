import type { Metadata } from 'next'
import { publicOffice } from '@/app/(public)/office'
import { PressForm } from '@/components/application/press-form'
import { ProgressCard } from '@/components/application/progress-card'
import { TrackingForm } from '@/components/application/tracking-form'
import { BackLink } from '@/components/ui/back-link'
import { Card } from '@/components/ui/card'
import { Details } from '@/components/ui/details'
import { PageModule } from '@/components/ui/page-module'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { followed } from '@/lib/auth/device'
import { returnedForm } from '@/lib/auth/returned-form'
import { findProgress } from '@/lib/queries/find-progress'
import type { Progress } from '@/lib/queries/get-progress'
import { routes } from '@/lib/routes'
import { forget, track } from './actions'

// The form writes its own title, which changes when something is to be put right.
export const metadata: Metadata = { title: { absolute: '' } }

export default async function StatusPage() {
  const [office, returned, found] = await Promise.all([
    publicOffice(),
    returnedForm(routes.status()),
    Promise.all((await followed()).map(findProgress)),
  ])
  const known = found.filter(progress => progress !== undefined)
  return (
    <div>
      <BackLink href={routes.home()}>Beranda</BackLink>
      <PageTitle>Status berkas</PageTitle>
      <div className="mt-6 grid gap-10">
        {known.length > 0 ? <Known applications={known} /> : null}
        <section aria-labelledby="cari" className="grid gap-3">
          <SectionTitle id="cari">{known.length > 0 ? 'Cari berkas lain' : 'Cari berkas Anda'}</SectionTitle>
          <Card>
            <TrackingForm
              action={track}
              returned={returned}
              title={`Status berkas · Layanan Kecamatan ${office.name}`}
            />
          </Card>
          <LostCode phone={office.phone} hours={office.hours} />
        </section>
      </div>
      <PageModule src="/skrip/galat.js" />
    </div>
  )
}

function Known({ applications }: { applications: Progress[] }) {
  return (
    <section aria-label="Berkas yang diingat HP ini" className="grid gap-4">
      {applications.map(progress => (
        <ProgressCard key={progress.id} progress={progress} />
      ))}
      <p className="text-kecil text-teks-2">
        HP ini mengingat berkas di atas, jadi Anda tidak perlu mengetik. Bila ini bukan HP Anda sendiri, minta
        HP ini melupakannya.
      </p>
      <PressForm action={forget} fields={{}} variant="kedua">
        Lupakan di HP ini
      </PressForm>
    </section>
  )
}

function LostCode({ phone, hours }: { phone: string; hours: string }) {
  return (
    <Details summary="Kode hilang?">
      <p>
        Telepon{' '}
        <a href={`tel:${phone.replace(/\D/g, '')}`} className="angka whitespace-nowrap">
          {phone}
        </a>{' '}
        ({hours}), atau datang ke loket membawa KK. Petugas mencarikan kode Anda.
      </p>
    </Details>
  )
}
