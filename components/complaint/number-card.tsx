import { Button, ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Code } from '@/components/ui/code'
import { PageModule } from '@/components/ui/page-module'
import { whatsappShareLink } from '@/lib/format/whatsapp-link'

/** The number of a complaint, and ways to keep it. Copying and printing need the page's small module, and show only where it runs. */
export function NumberCard({ number }: { number: string }) {
  return (
    <Card>
      <p className="text-teks-2">Nomor keluhan</p>
      <p className="break-words">
        <Code value={number} large />
      </p>
      <p className="mt-2">
        Foto atau catat nomor ini. Untuk melihat jawabannya, buka halaman Keluhan, lalu ketik nomor ini. Hanya
        dengan nomor ini jawabannya bisa dibaca. Di HP pinjaman, tutup halaman ini sesudah Anda mencatatnya.
      </p>
      <div className="tanpa-cetak mt-4 grid gap-3 sm:flex sm:flex-wrap">
        <Button
          type="button"
          hidden
          suppressHydrationWarning
          data-salin={number}
          data-tersalin="Nomor tersalin"
        >
          Salin nomor
        </Button>
        <Button type="button" variant="kedua" hidden suppressHydrationWarning data-cetak="">
          Cetak
        </Button>
        <ButtonLink href={whatsappShareLink(`Nomor keluhan saya: ${number}`)} variant="kedua">
          Simpan ke WhatsApp
        </ButtonLink>
      </div>
      <PageModule src="/skrip/bukti.js" />
    </Card>
  )
}
