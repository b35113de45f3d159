import type { Metadata } from 'next'
import { LinkCard } from '@/components/ui/link-card'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Terima kasih', robots: { index: false } }

export default function SurveyThanksPage() {
  return (
    <div className="grid gap-6">
      <PageTitle lead="Jawaban Anda membantu kami memperbaiki layanan.">Terima kasih</PageTitle>
      <Notice kind="berhasil" role="status" title="Penilaian Anda sudah kami terima.">
        Kami tidak tahu jawaban itu dari siapa.
      </Notice>
      <ul className="grid gap-2.5">
        <li>
          <LinkCard
            href={routes.complaints()}
            title="Sampaikan keluhan"
            note="Bila ada yang perlu kami jawab"
          />
        </li>
        <li>
          <LinkCard href={routes.home()} title="Beranda" note="Semua layanan KTP-el" />
        </li>
      </ul>
    </div>
  )
}
