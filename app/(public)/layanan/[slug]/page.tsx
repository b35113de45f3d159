import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { publicOffice } from '@/app/(public)/office'
import { InPerson } from '@/components/service/in-person'
import { KeepTools } from '@/components/service/keep-tools'
import { RequirementList } from '@/components/service/requirement-list'
import { ServiceFacts } from '@/components/service/service-facts'
import { ServiceSteps } from '@/components/service/service-steps'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { bringMessage } from '@/lib/domain/bring-message'
import { startOfCheck } from '@/lib/domain/requirement-check'
import { documentTypes, type Variant, variantOf, variants } from '@/lib/domain/service'
import type { StandardRequirements } from '@/lib/domain/standard-content'
import { routes } from '@/lib/routes'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const variant = variantOf((await params).slug)
  return variant ? { title: `${variants[variant].label}: syarat dan langkah` } : {}
}

export default async function ServicePage({ params }: Props) {
  const variant = variantOf((await params).slug)
  const office = await publicOffice()
  const asked = variant && office.standard.content.requirements[variant]
  // Whoever follows an old or mistyped link finds what there is.
  if (!variant || !asked) redirect(routes.services())
  return (
    <div className="luas">
      <BackLink href={routes.services()}>Semua layanan</BackLink>
      <PageTitle lead="Tidak dipungut biaya, dari berkas sampai kartu di tangan Anda.">
        {variants[variant].label}
      </PageTitle>
      {/* One column on a phone, with the way in right after the papers; two columns where there is room. */}
      <div className="mt-6 grid items-start gap-x-16 gap-y-10 lg:grid-cols-[3fr_2fr]">
        <div className="contents lg:grid lg:gap-10">
          <Requirements variant={variant} asked={asked} />
          <Steps variant={variant} />
        </div>
        <div className="contents lg:grid lg:gap-10">
          <Doors variant={variant} office={office} asked={asked} />
          <div className="order-4 grid gap-10">
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
      <div className="mt-4">
        <RequirementList papers={asked.papers} />
      </div>
      <div className="mt-4 empty:hidden">
        <InPerson variant={variant} />
      </div>
    </section>
  )
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

function Steps({ variant }: { variant: Variant }) {
  return (
    <section aria-labelledby="langkah" className="order-3">
      <SectionTitle id="langkah">Langkahnya</SectionTitle>
      <div className="mt-4">
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
