import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { CurrentDisruptions } from '@/app/(public)/current-disruptions'
import { publicOffice } from '@/app/(public)/office'
import { officeToday } from '@/app/(public)/office-today'
import { OwnDrafts } from '@/components/application/own-drafts'
import { PhoneForm } from '@/components/application/phone-form'
import { Preparation } from '@/components/application/preparation'
import { ServiceClosed } from '@/components/service/service-closed'
import { ServiceLinks } from '@/components/service/service-links'
import { BackLink } from '@/components/ui/back-link'
import { Notice } from '@/components/ui/notice'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { draftsHere } from '@/lib/auth/own-drafts'
import { type Variant, variantOf, variants } from '@/lib/domain/service'
import { openVariants } from '@/lib/domain/standard-content'
import { readingSentence } from '@/lib/format/opening'
import { listOwnDrafts } from '@/lib/queries/list-own-drafts'
import { routes } from '@/lib/routes'
import { start } from './actions'

type Props = { searchParams: Promise<{ layanan?: string | string[]; dihapus?: string | string[] }> }

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
  if (variant) return <Beginning variant={variant} />
  return <Choice isDiscarded={(await props.searchParams).dihapus === 'ya'} />
}

async function Choice({ isDiscarded }: { isDiscarded: boolean }) {
  const [{ standard }, drafts] = await Promise.all([publicOffice(), draftsHere().then(listOwnDrafts)])
  return (
    <div className="grid gap-8">
      <div>
        <BackLink href={routes.home()}>Beranda</BackLink>
        <PageTitle lead="Pilih yang paling sesuai dengan keadaan Anda. Semuanya tidak dipungut biaya.">
          Siapkan berkas dari rumah
        </PageTitle>
      </div>
      {isDiscarded ? (
        <Notice kind="berhasil" role="status" title="Isian sudah dihapus.">
          Tidak ada yang tersisa dari isian itu di HP ini.
        </Notice>
      ) : null}
      <OwnDrafts drafts={drafts} />
      <section aria-labelledby="mulai" className="grid gap-3">
        <SectionTitle id="mulai">
          {drafts.length > 0 ? 'Mulai isian baru' : 'Apa yang Anda perlukan?'}
        </SectionTitle>
        <ServiceLinks open={openVariants(standard.content)} to={routes.apply} />
      </section>
    </div>
  )
}

async function Beginning({ variant }: { variant: Variant }) {
  const [office, { opening }] = await Promise.all([publicOffice(), officeToday()])
  const { label } = variants[variant]
  const open = openVariants(office.standard.content)
  if (!open.includes(variant))
    return (
      <div>
        <title>{`${label} tidak dibuka · Layanan Kecamatan ${office.name}`}</title>
        <BackLink href={routes.services()}>Semua layanan</BackLink>
        <ServiceClosed variant={variant} open={open} office={office} />
      </div>
    )
  return (
    <div>
      <BackLink href={routes.service(variant)}>{label}</BackLink>
      <PageTitle kicker={label} lead={`Kira-kira 5 menit. Tidak dipungut biaya. ${readingSentence(opening)}`}>
        Siapkan berkas dari rumah
      </PageTitle>
      <div className="mt-6 grid gap-6">
        <CurrentDisruptions />
        <PhoneForm
          action={start}
          fields={{ press: randomUUID(), variant }}
          title={`${label}: nomor HP · Layanan Kecamatan ${office.name}`}
          intro={<Preparation variant={variant} />}
        >
          Mulai menyiapkan berkas
        </PhoneForm>
      </div>
    </div>
  )
}
