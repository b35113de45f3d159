import { StatusShape } from '@/components/ui/status-shape'
import { ledgerSlugs } from '@/lib/domain/siak-ledger'
import { routes } from '@/lib/routes'

/** Above an operator's desk: how many cases wait at the regency too long, and the way to them. */
export function LateAtRegency({ late, regencyDays }: { late: number; regencyDays: number }) {
  return (
    <a
      href={routes.siakLedger(late > 0 ? `tampil=${ledgerSlugs.late}` : undefined)}
      className="mx-3 my-2 flex min-h-11 items-center gap-2 rounded-sudut border border-garis bg-permukaan px-3 text-teks no-underline hover:bg-pilih"
    >
      {late > 0 ? <StatusShape shape="triangle" className="text-perlu-teks" /> : null}
      <span className="min-w-0 grow">Menunggu kabupaten &gt; {regencyDays} hari</span>
      <b className="angka">{late}</b>
    </a>
  )
}
