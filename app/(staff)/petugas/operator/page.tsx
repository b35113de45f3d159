import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { orNotFound } from '@/app/or-not-found'
import { StaffPage } from '@/components/layout/staff-page'
import { LedgerTable } from '@/components/siak/ledger-table'
import { RegencyDaysForm } from '@/components/siak/regency-days-form'
import { Live } from '@/components/staff/live'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { Tab, Tabs } from '@/components/ui/tabs'
import { staffOrSignIn } from '@/lib/auth/staff'
import {
  keepsSiakLedger,
  LEDGER_PARTS,
  type LedgerPart,
  ledgerPartOf,
  ledgerSlugs,
  setsRegencyDays,
} from '@/lib/domain/siak-ledger'
import { listSiakLedger } from '@/lib/queries/list-siak-ledger'
import { routes } from '@/lib/routes'
import { setDays } from './actions'

export const metadata: Metadata = { title: 'Buku SIAK' }

type Props = { searchParams: Promise<{ tampil?: string | string[]; sesudah?: string | string[] }> }

export default async function SiakLedgerPage({ searchParams }: Props) {
  const { tampil, sesudah } = await searchParams
  const part = ledgerPartOf(tampil)
  const after = typeof sesudah === 'string' ? sesudah : undefined
  const staff = await staffOrSignIn()
  const now = new Date()
  const { counts, rows, regencyDays, next } = await orNotFound(listSiakLedger(staff, { part, after, now }))
  return (
    <StaffPage>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <PageTitle lead="Berkas yang sudah dikirim lewat SIAK: kapan, oleh siapa, dan apa kata SIAK.">
          Buku SIAK
        </PageTitle>
        <Live subjects={['application']} renderedAt={now} />
      </div>
      {keepsSiakLedger(staff.role) ? (
        <div>
          <ButtonLink href={routes.reconcile()} variant="kedua">
            Cocokkan daftar kabupaten
          </ButtonLink>
        </div>
      ) : null}
      <Tabs label="Bagian buku">
        {LEDGER_PARTS.map(name => (
          <Tab key={name} href={partAddress(name)} isCurrent={name === part}>
            {labelOf(name, regencyDays)} ({counts.get(name) ?? 0})
          </Tab>
        ))}
      </Tabs>
      {rows.length === 0 ? (
        <EmptyState>{emptySentence(part, regencyDays)}</EmptyState>
      ) : (
        <LedgerTable caption={labelOf(part, regencyDays)} rows={rows} withReturn={part === 'returned'} />
      )}
      {next ? (
        <p>
          <a href={partAddress(part, next)}>Lihat yang berikutnya</a>
        </p>
      ) : null}
      {setsRegencyDays(staff.role) ? (
        <RegencyDaysForm key={regencyDays} action={setDays} press={randomUUID()} days={regencyDays} />
      ) : null}
    </StaffPage>
  )
}

function labelOf(part: LedgerPart, days: number): string {
  if (part === 'late') return `Menunggu kabupaten > ${days} hari`
  return { at_regency: 'Di kabupaten', returned: 'Dikembalikan', arrived: 'Siap dicetak' }[part]
}

function emptySentence(part: LedgerPart, days: number): string {
  if (part === 'late') return `Tidak ada yang menunggu kabupaten lebih dari ${days} hari kerja.`
  return {
    at_regency: 'Tidak ada berkas di kabupaten. Berkas yang Anda teruskan muncul di sini.',
    returned: 'Tidak ada berkas yang dikembalikan kabupaten.',
    arrived: 'Belum ada data cetak yang datang dari kabupaten.',
  }[part]
}

const partAddress = (part: LedgerPart, after?: string) =>
  routes.siakLedger(
    String(new URLSearchParams({ tampil: ledgerSlugs[part], ...(after && { sesudah: after }) })),
  )
