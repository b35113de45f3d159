import { ButtonLink } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/page-title'
import { routes } from '@/lib/routes'

/** For an address that names a quarter the board does not have. */
export function NoPeriod() {
  return (
    <div className="grid gap-6 py-4">
      <PageTitle lead="Tidak ada angka untuk periode di alamat itu. Lihat periode terbaru.">
        Periode itu tidak ada
      </PageTitle>
      <div>
        <ButtonLink href={routes.performance()}>Lihat periode terbaru</ButtonLink>
      </div>
    </div>
  )
}
