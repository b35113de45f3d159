import { Button, ButtonLink } from '@/components/ui/button'
import { PageModule } from '@/components/ui/page-module'
import { groupCode } from '@/lib/domain/receipt-code'
import { whatsappShareLink } from '@/lib/format/whatsapp-link'

/** Ways to keep the receipt. Printing, copying and drawing need the page's small module, and show only where it runs. */
export function ReceiptTools({
  code,
  whose,
  address,
  place,
  isFinal,
}: {
  code: string
  /** KTP-el hilang, Siti A. */
  whose: string
  address: string
  place: string
  isFinal: boolean
}) {
  const text = `${whose}: berkas sudah diterima.\nKode berkas: ${groupCode(code)}\nLihat status: ${address}`
  return (
    <div className="tanpa-cetak grid gap-3 sm:flex sm:flex-wrap">
      {isFinal ? null : <ButtonLink href={whatsappShareLink(text)}>Simpan ke WhatsApp</ButtonLink>}
      <Button type="button" variant="kedua" hidden suppressHydrationWarning data-cetak="">
        Cetak
      </Button>
      <Button
        type="button"
        variant="kedua"
        hidden
        suppressHydrationWarning
        data-gambar={`bukti-kirim-${groupCode(code)}.png`}
        data-kantor={place}
      >
        Simpan gambar
      </Button>
      <Button
        type="button"
        variant="kedua"
        hidden
        suppressHydrationWarning
        data-salin={address}
        data-tersalin="Tautan tersalin"
      >
        Salin tautan status
      </Button>
      <PageModule src="/skrip/bukti.js" />
    </div>
  )
}
