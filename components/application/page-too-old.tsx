import { Notice } from '@/components/ui/notice'

/** For a page that was open while the portal changed under it: the photos lie on the phone, a fresh page sends them. */
export const PageTooOld = ({ isKept }: { isKept: boolean }) => (
  <Notice
    kind="perlu-tindakan"
    role="alert"
    title={
      isKept
        ? 'Halaman ini sudah lama terbuka. Muat ulang; foto Anda tersimpan.'
        : 'Halaman ini sudah lama terbuka. Muat ulang, lalu pilih lagi fotonya.'
    }
  >
    <a href={location.pathname} className="inline-flex min-h-12 items-center font-bold">
      Muat ulang
    </a>
  </Notice>
)
