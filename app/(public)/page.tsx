import type { Metadata } from 'next'
import { CurrentDisruptions } from '@/app/(public)/current-disruptions'
import { publicOffice } from '@/app/(public)/office'
import { officeToday } from '@/app/(public)/office-today'
import { TrackingFields } from '@/components/application/tracking-fields'
import { ServiceLinks } from '@/components/service/service-links'
import { Button, ButtonLink } from '@/components/ui/button'
import { Card, PromiseCard } from '@/components/ui/card'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { openVariants } from '@/lib/domain/standard-content'
import { openingSentence } from '@/lib/format/opening'
import { routes } from '@/lib/routes'

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await publicOffice()
  return { title: { absolute: `Urus KTP-el di Kecamatan ${name}, tidak dipungut biaya` } }
}

export default async function HomePage() {
  const { standard } = await publicOffice()
  const today = openingSentence((await officeToday()).opening)
  return (
    <div className="luas grid gap-x-16 gap-y-10 pt-2 lg:grid-cols-2">
      <div>
        <div className="mb-5 empty:hidden">
          <CurrentDisruptions />
        </div>
        <PageTitle lead="Cek dulu berkas Anda dari rumah, supaya cukup datang satu kali.">
          Urus KTP-el di kecamatan, tidak dipungut biaya
        </PageTitle>
        {today ? <p className="mt-3 font-bold">{today}</p> : null}
        <div className="mt-5 grid gap-4">
          <ButtonLink href={routes.check()} wide>
            Cek persyaratan saya
          </ButtonLink>
          <ButtonLink href={routes.status()} variant="kedua" wide>
            Lihat status berkas
          </ButtonLink>
          <OurPromise minutes={standard.targetMinutes} />
        </div>
      </div>
      <section aria-labelledby="layanan">
        <SectionTitle id="layanan">Apa yang ingin Anda urus?</SectionTitle>
        <div className="mt-3">
          <ServiceLinks open={openVariants(standard.content)} />
        </div>
      </section>
      <StatusDoor />
      <Feedback />
    </div>
  )
}

function OurPromise({ minutes }: { minutes: number }) {
  return (
    <PromiseCard>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <dt className="font-bold">Gratis</dt>
        <dd>
          Ada yang meminta uang? <a href={routes.writeComplaint()}>Laporkan</a>
        </dd>
        <dt className="font-bold">{minutes} menit</dt>
        <dd>target layanan di loket</dd>
      </dl>
    </PromiseCard>
  )
}

/** A plain form: this page is equal for all and carries no script. */
function StatusDoor() {
  return (
    <section aria-labelledby="status" className="nanti-tampil">
      <SectionTitle id="status">Sudah mengirim berkas?</SectionTitle>
      <div className="mt-3">
        <Card>
          <form method="post" action={routes.findStatus()} className="grid gap-5">
            <TrackingFields state={{}} />
            <Button wide>Lihat status</Button>
          </form>
        </Card>
      </div>
    </section>
  )
}

function Feedback() {
  return (
    <section aria-labelledby="suara" className="nanti-tampil">
      <SectionTitle id="suara">Suara Anda</SectionTitle>
      <ul className="mt-1">
        <li>
          <a href={`${routes.help()}#penilaian`} className="inline-flex min-h-12 items-center">
            Beri penilaian
          </a>
        </li>
        <li>
          <a href={routes.performance()} className="inline-flex min-h-12 items-center">
            Lihat hasil penilaian warga
          </a>
        </li>
        <li>
          <a href={routes.writeComplaint()} className="inline-flex min-h-12 items-center">
            Sampaikan keluhan
          </a>
        </li>
      </ul>
    </section>
  )
}
