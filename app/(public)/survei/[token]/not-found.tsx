import { ButtonLink } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/page-title'
import { routes } from '@/lib/routes'

export default function SurveyNotFoundPage() {
  return (
    <div className="grid gap-6">
      <title>Tautan penilaian tidak ditemukan</title>
      <PageTitle lead="Mungkin tautannya terpotong. Buka lagi dari pesan atau dari kabar berkas Anda.">
        Kami tidak menemukan tautan penilaian itu
      </PageTitle>
      <div>
        <ButtonLink href={routes.surveyStart()}>Cara menilai layanan</ButtonLink>
      </div>
    </div>
  )
}
