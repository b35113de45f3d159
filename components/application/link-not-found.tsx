import { ButtonLink } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/page-title'
import { routes } from '@/lib/routes'

/** For a citizen's link that leads nowhere: what may have happened, and the other ways to the same thing. */
export function LinkNotFound({ title }: { title: string }) {
  return (
    <div className="py-4">
      <PageTitle lead="Mungkin tautannya terpotong saat disalin. Buka lagi dari pesan atau bukti yang Anda simpan.">
        {title}
      </PageTitle>
      <p className="mt-4">Anda juga bisa mencarinya dengan nomor HP dan kode berkas.</p>
      <div className="mt-6 grid gap-3 sm:flex">
        <ButtonLink href={routes.status()}>Lihat status berkas</ButtonLink>
        <ButtonLink href={routes.help()} variant="kedua">
          Minta bantuan
        </ButtonLink>
      </div>
    </div>
  )
}
