import { ButtonLink } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/page-title'
import { routes } from '@/lib/routes'

export default function ComplaintNotFoundPage() {
  return (
    <div className="grid gap-6">
      <title>Nomor keluhan tidak ditemukan</title>
      <PageTitle lead="Periksa lagi nomornya: ADU, lalu tiga kelompok berisi empat huruf atau angka.">
        Kami tidak menemukan keluhan itu
      </PageTitle>
      <div>
        <ButtonLink href={routes.complaints()}>Ketik nomor lagi</ButtonLink>
      </div>
    </div>
  )
}
