import { Button, ButtonLink } from '@/components/ui/button'
import { PageModule } from '@/components/ui/page-module'
import { whatsappShareLink } from '@/lib/format/whatsapp-link'

/** Ways to keep a page or pass it on. Printing needs the page's small module, and shows only where it runs. */
export function KeepTools({ share, lines }: { share: string; lines: readonly string[] }) {
  return (
    <div className="tanpa-cetak grid gap-3">
      <ButtonLink href={whatsappShareLink(lines.join('\n'))} variant="kedua" wide>
        {share}
      </ButtonLink>
      <Button type="button" variant="kedua" wide hidden suppressHydrationWarning data-cetak="">
        Cetak
      </Button>
      <PageModule src="/skrip/bukti.js" />
    </div>
  )
}
