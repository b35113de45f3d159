import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { publicOffice } from '@/app/(public)/office'
import { ApplicantForm } from '@/components/application/applicant-form'
import { Preparation } from '@/components/application/preparation'
import { villageOptions } from '@/components/application/village-options'
import { BackLink } from '@/components/ui/back-link'
import { LinkCard } from '@/components/ui/link-card'
import { PageTitle } from '@/components/ui/page-title'
import { Steps } from '@/components/ui/steps'
import { VARIANTS, type Variant, variantOf, variants } from '@/lib/domain/service'
import { routes } from '@/lib/routes'
import { start } from './actions'

type Props = { searchParams: Promise<{ layanan?: string | string[] }> }

const chosen = async ({ searchParams }: Props) => {
  const { layanan } = await searchParams
  return typeof layanan === 'string' ? variantOf(layanan) : undefined
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  // The form writes its own title, which changes when something is to be put right.
  return { title: (await chosen(props)) ? { absolute: '' } : 'Siapkan berkas dari rumah' }
}

export default async function ApplyPage(props: Props) {
  const variant = await chosen(props)
  return variant ? <Application variant={variant} /> : <Choice />
}

function Choice() {
  return (
    <div>
      <BackLink href={routes.home()}>Beranda</BackLink>
      <PageTitle lead="Pilih yang paling sesuai dengan keadaan Anda. Semuanya tidak dipungut biaya.">
        Siapkan berkas dari rumah
      </PageTitle>
      <ol className="mt-6 grid gap-2.5">
        {VARIANTS.map((variant, index) => (
          <li key={variant}>
            <LinkCard
              href={routes.apply(variant)}
              mark={index + 1}
              title={variants[variant].label}
              note={variants[variant].hint}
            />
          </li>
        ))}
      </ol>
    </div>
  )
}

async function Application({ variant }: { variant: Variant }) {
  const { name, code } = await publicOffice()
  const { label } = variants[variant]
  return (
    <div>
      <BackLink href={routes.service(variant)}>{label}</BackLink>
      <PageTitle kicker={label} lead="Kira-kira 5 menit. Tidak dipungut biaya.">
        Siapkan berkas dari rumah
      </PageTitle>
      <div className="mt-6 grid gap-6">
        <Steps current={1} total={3} label="data diri" />
        <ApplicantForm
          action={start}
          variant={variant}
          villages={villageOptions(code)}
          press={randomUUID()}
          title={`${label}: data diri · Layanan Kecamatan ${name}`}
          intro={<Preparation variant={variant} />}
        >
          Lanjutkan ke foto berkas
        </ApplicantForm>
      </div>
    </div>
  )
}
