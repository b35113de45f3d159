import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getOffice } from '@/app/(public)/office'
import { RequirementList } from '@/components/service/requirement-list'
import { ServiceFacts } from '@/components/service/service-facts'
import { ServiceSteps } from '@/components/service/service-steps'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { eligibilityLabels, needsRecording, type Variant, variantOf, variants } from '@/lib/domain/service'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const variant = variantOf((await params).slug)
  return variant ? { title: `${variants[variant].label}: syarat dan langkah` } : {}
}

export default async function ServicePage({ params }: Props) {
  const variant = variantOf((await params).slug)
  if (!variant) notFound()
  const { label, inPerson } = variants[variant]
  return (
    <div className="luas">
      <BackLink href="/layanan">Semua layanan</BackLink>
      <PageTitle lead="Tidak dipungut biaya, dari berkas sampai kartu di tangan Anda.">{label}</PageTitle>
      <div className="mt-6 grid items-start gap-x-16 gap-y-10 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-10">
          <Requirements variant={variant} />
          {inPerson ? <Notice title="Perlu datang sendiri">{inPerson}</Notice> : null}
          <section aria-labelledby="langkah">
            <SectionTitle id="langkah">Langkahnya</SectionTitle>
            <div className="mt-4">
              <ServiceSteps variant={variant} />
            </div>
          </section>
        </div>
        <div className="grid gap-6">
          <Doors variant={variant} />
          <ServiceFacts office={await getOffice()} />
        </div>
      </div>
    </div>
  )
}

function Requirements({ variant }: { variant: Variant }) {
  return (
    <section aria-labelledby="syarat">
      <SectionTitle id="syarat">Yang perlu Anda bawa</SectionTitle>
      {needsRecording(variant) ? <FirstCardRule /> : null}
      <div className="mt-4">
        <RequirementList variant={variant} />
      </div>
    </section>
  )
}

function FirstCardRule() {
  return (
    <div className="mt-2">
      <p>KTP-el pertama kali untuk Anda yang:</p>
      <ul className="list-disc pl-6">
        {Object.values(eligibilityLabels).map(words => (
          <li key={words}>{words.toLowerCase()}</li>
        ))}
      </ul>
    </div>
  )
}

function Doors({ variant }: { variant: Variant }) {
  return (
    <section aria-labelledby="mulai" className="tanpa-cetak">
      <SectionTitle id="mulai">Mulai dari sini</SectionTitle>
      <div className="mt-3 grid gap-3">
        <ButtonLink href={`/ajukan?layanan=${variants[variant].slug}`} wide>
          Siapkan dari rumah
        </ButtonLink>
        <p className="text-kecil text-teks-2">
          Kira-kira 5 menit. Anda mengisi data dan mengirim foto berkas.
        </p>
        <ButtonLink href="#datang" variant="kedua" wide>
          Datang langsung saja
        </ButtonLink>
      </div>
    </section>
  )
}
