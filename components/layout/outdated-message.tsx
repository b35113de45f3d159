import { ButtonLink } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/page-title'
import { routes } from '@/lib/routes'

/** For a page of an earlier build, parts of which the server no longer has: reading it again is all that is needed. */
export function OutdatedMessage() {
  return (
    <div className="py-4">
      <PageTitle lead="Portal ini baru saja kami perbarui. Yang sudah Anda kirim tetap tersimpan. Muat ulang, lalu lanjutkan.">
        Halaman ini sudah lama terbuka
      </PageTitle>
      <div className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href="">Muat ulang</ButtonLink>
        <ButtonLink href={routes.help()} variant="kedua">
          Minta bantuan
        </ButtonLink>
      </div>
    </div>
  )
}
