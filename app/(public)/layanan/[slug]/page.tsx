import type { Metadata } from 'next'
import { publicOffice } from '@/app/(public)/office'
import { InPerson } from '@/components/service/in-person'
import { KeepTools } from '@/components/service/keep-tools'
import { RequirementList } from '@/components/service/requirement-list'
import { ServiceClosed } from '@/components/service/service-closed'
import { ServiceFacts } from '@/components/service/service-facts'
import { ServiceMissing } from '@/components/service/service-missing'
import { ServiceSteps } from '@/components/service/service-steps'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { bringMessage } from '@/lib/domain/bring-message'
import { startOfCheck } from '@/lib/domain/requirement-check'
import { documentTypes, type Variant, variantOf, variants } from '@/lib/domain/service'
import { openVariants, type StandardRequirements } from '@/lib/domain/standard-content'
import { routes } from '@/lib/routes'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const variant = variantOf((await params).slug)
  if (!variant) return { title: 'Semua layanan', robots: { index: false } }
  return { title: `${variants[variant].label}: syarat dan langkah` }
}

export default async function ServicePage({ params }: Props) {
  const variant = variantOf((await params).slug)
  const office = await publicOffice()
  const open = openVariants(office.standard.content)
  if (!variant) return <ServiceMissing open={open} />
  const asked = office.standard.content.requirements[variant]
  if (!asked)
    return (
      <div>
        <BackLink href={routes.services()}>Semua layanan</BackLink>
        <ServiceClosed variant={variant} open={open} office={office} />
      </div>
    )
  return (
    <div className="luas satu-lembar">
      <BackLink href={routes.services()}>Semua layanan</BackLink>
      <PageTitle lead="Tidak dipungut biaya, dari berkas sampai kartu di tangan Anda.">
        {variants[variant].label}
      </PageTitle>
      {/* One column on a phone, with the way in right after the papers; two columns where there is room, and on paper. */}
      <div className="mt-6 grid items-start gap-x-16 gap-y-10 lg:grid-cols-[3fr_2fr] print:mt-2 print:grid-cols-[3fr_2fr] print:gap-x-6">
        <div className="contents lg:grid lg:gap-10 print:grid print:gap-3">
          <Requirements variant={variant} asked={asked} />
          <Steps variant={variant} />
        </div>
        <div className="contents lg:grid lg:gap-10 print:grid">
          <Doors variant={variant} office={office} asked={asked} />
          <div className="nanti-tampil order-4 grid gap-10 print:gap-3">
            <ServiceFacts office={office} standard={office.standard} />
          </div>
        </div>
      </div>
    </div>
  )
}

function Requirements({ variant, asked }: { variant: Variant; asked: StandardRequirements }) {
  return (
    <section aria-labelledby="syarat" className="order-1">
      <SectionTitle id="syarat">Yang perlu Anda bawa</SectionTitle>
      {asked.conditions.map(condition => (
        <p key={condition} className="mt-2">
          Untuk Anda yang {lowerFirst(condition)}.
        </p>
      ))}
      <div className="mt-4 print:mt-2">
        <RequirementList papers={asked.papers} />
      </div>
      <div className="mt-4 empty:hidden print:mt-2">
        <InPerson variant={variant} />
      </div>
    </section>
  )
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

function Steps({ variant }: { variant: Variant }) {
  return (
    <section aria-labelledby="langkah" className="nanti-tampil order-3">
      <SectionTitle id="langkah">Langkahnya</SectionTitle>
      <div className="mt-4 print:mt-2">
        <ServiceSteps variant={variant} />
      </div>
    </section>
  )
}

type Way = { variant: Variant; asked: StandardRequirements; office: { hours: string; site: string } }

function Doors({ variant, asked, office }: Way) {
  const papers = asked.papers.filter(({ onlyFor }) => !onlyFor).map(({ type }) => documentTypes[type].label)
  return (
    <section aria-labelledby="mulai" className="tanpa-cetak order-2">
      <SectionTitle id="mulai">Mulai dari sini</SectionTitle>
      <div className="mt-3 grid gap-3">
        <ButtonLink href={routes.apply(variant)} wide>
          Siapkan dari rumah
        </ButtonLink>
        <p className="text-kecil text-teks-2">
          Kira-kira 5 menit. Anda mengisi data dan mengirim foto berkas.
        </p>
        <ButtonLink href={routes.check(startOfCheck(variant))} variant="kedua" wide>
          Cek persyaratan
        </ButtonLink>
        <ButtonLink href="#datang" variant="kedua" wide>
          Datang langsung saja
        </ButtonLink>
        <KeepTools
          share="Bagikan ke WhatsApp"
          lines={bringMessage(variant, papers, {
            hours: office.hours,
            link: `${office.site}${routes.service(variant)}`,
          })}
        />
      </div>
    </section>
  )
}
