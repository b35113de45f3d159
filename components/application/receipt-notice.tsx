import { Code } from '@/components/ui/code'
import { Notice } from '@/components/ui/notice'
import { groupCode } from '@/lib/domain/receipt-code'
import { routes } from '@/lib/routes'

/** Right after a walk-in was taken in: the code to give, the slip to print, and where their papers are scanned. */
export function ReceiptNotice({ code, token, scanHref }: { code: string; token: string; scanHref: string }) {
  return (
    <Notice kind="berhasil" role="status" title="Berkas sudah diterima">
      Kode berkas <Code value={groupCode(code)} />.{' '}
      <a href={routes.receipt(token)} className="inline-flex min-h-9 items-center font-bold">
        Cetak bukti kirim
      </a>{' '}
      ·{' '}
      <a href={scanHref} className="inline-flex min-h-9 items-center font-bold">
        Pindai berkasnya
      </a>
    </Notice>
  )
}
