import { Notice } from '@/components/ui/notice'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { Whole } from '@/components/ui/whole'
import { type Variant, variants } from '@/lib/domain/service'
import { ServiceLinks } from './service-links'

/** A service the standard in force does not offer: says so, whom to ask, and which services are open. */
export function ServiceClosed({
  variant,
  open,
  office,
}: {
  variant: Variant
  open: readonly Variant[]
  office: { phone: string; hours: string }
}) {
  return (
    <div className="grid gap-6">
      <PageTitle>{variants[variant].label}</PageTitle>
      <Notice kind="perlu-tindakan" title="Layanan ini sedang tidak dibuka.">
        <Whole>{`Berkas untuk layanan ini belum bisa dikirim. Tanyakan ke loket (${office.hours}), atau telepon`}</Whole>{' '}
        <a href={`tel:${office.phone.replace(/\D/g, '')}`} className="angka whitespace-nowrap">
          {office.phone}
        </a>
        . Bertanya tidak dipungut biaya.
      </Notice>
      <section aria-labelledby="layanan-lain" className="grid gap-3">
        <SectionTitle id="layanan-lain">Layanan yang dibuka</SectionTitle>
        <ServiceLinks open={open} />
      </section>
    </div>
  )
}
