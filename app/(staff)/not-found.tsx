import { StaffPage } from '@/components/layout/staff-page'
import { PageTitle } from '@/components/ui/page-title'
import { routes } from '@/lib/routes'

export default function NotFound() {
  return (
    <StaffPage narrow>
      <PageTitle lead="Mungkin nomornya salah ketik, atau berkasnya milik kantor lain.">
        Halaman ini tidak kami temukan
      </PageTitle>
      <p>
        <a href={routes.desk()}>Kembali ke meja</a>
      </p>
    </StaffPage>
  )
}
