import type { Metadata } from 'next'
import { BackLink } from '@/components/ui/back-link'
import { LinkCard } from '@/components/ui/link-card'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Nilai layanan kami' }

export default function SurveyStartPage() {
  return (
    <div className="grid gap-6">
      <div>
        <BackLink href={routes.home()}>Beranda</BackLink>
        <PageTitle lead="Anda menerima tautan penilaian saat KTP-el diserahkan. Pindai kode QR di layar petugas, atau buka kabar berkas Anda.">
          Nilai layanan kami
        </PageTitle>
      </div>
      <p>Ada sembilan pertanyaan. Kira-kira satu menit. Satu tautan untuk satu kali menilai.</p>
      <Notice title="Penilaian Anda tidak kami tampilkan bersama nama Anda.">
        Kami hanya menyimpan harinya, layanannya, cara mengisinya, jawabannya, dan saran Anda. Jenis kelamin,
        umur, pendidikan, dan pekerjaan boleh tidak dijawab.
      </Notice>
      <ul className="grid gap-2.5">
        <li>
          <LinkCard href={routes.status()} title="Lihat status berkas" note="Tautan penilaian ada di sana" />
        </li>
        <li>
          <LinkCard href={routes.complaints()} title="Sampaikan keluhan" note="Bila ada yang tidak beres" />
        </li>
      </ul>
    </div>
  )
}
