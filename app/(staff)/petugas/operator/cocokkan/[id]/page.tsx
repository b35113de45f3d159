import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { apply, check } from '@/app/(staff)/petugas/operator/cocokkan/actions'
import { orNotFound } from '@/app/or-not-found'
import { PressForm } from '@/components/application/press-form'
import { StaffPage } from '@/components/layout/staff-page'
import { ListOutcome } from '@/components/siak/list-outcome'
import { PasteListForm } from '@/components/siak/paste-list-form'
import { BackLink } from '@/components/ui/back-link'
import { Details } from '@/components/ui/details'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { staffOrSignIn } from '@/lib/auth/staff'
import { isRegencyWide } from '@/lib/domain/role'
import { officeDay } from '@/lib/domain/working-days'
import { formatDate } from '@/lib/format/date'
import { getRegencyList } from '@/lib/queries/get-regency-list'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Hasil pencocokan' }

export default async function RegencyListPage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await staffOrSignIn()
  const list = await orNotFound(getRegencyList(staff, (await params).id))
  return (
    <StaffPage>
      <div>
        <BackLink href={routes.reconcile()}>Cocokkan daftar lain</BackLink>
        <PageTitle kicker={`Daftar tanggal ${formatDate(new Date(list.seenOn))}`}>
          {list.changed === null ? 'Hasil pencocokan' : `${list.changed} status sudah dicatat`}
        </PageTitle>
      </div>
      {list.changed === null ? (
        <Outcome list={list} withOffice={isRegencyWide(staff.role)} />
      ) : (
        <Notice kind="berhasil" role="status" title="Daftar sudah dicatat">
          Statusnya terlihat di setiap berkas, dan pemohon membacanya di halaman status.
        </Notice>
      )}
    </StaffPage>
  )
}

type List = Awaited<ReturnType<typeof getRegencyList>>

function Outcome({ list, withOffice }: { list: List; withOffice: boolean }) {
  const { id, seen, seenOn, rows, unread, hasNoColumns, content } = list
  const matched = rows.filter(({ outcome }) => outcome === 'matched').length
  const read = rows.length + unread.length
  return (
    <>
      {matched > 0 ? (
        <div className="grid gap-3">
          <p>
            Dari {read} baris, <b>{matched} akan dicatat</b>
            {read > matched ? ` dan ${read - matched} dilewati` : ''}. Belum ada yang ditulis.
          </p>
          <PressForm action={apply} fields={{ press: randomUUID(), id, seen }} size="besar">
            {`Catat ${matched} status`}
          </PressForm>
        </div>
      ) : (
        <Notice kind="info" title="Tidak ada yang perlu dicatat">
          {hasNoColumns
            ? 'Kolomnya tidak terpisah. Pisahkan dengan titik koma, koma, atau tab, lalu periksa lagi.'
            : 'Lihat keterangan tiap baris di bawah ini.'}
        </Notice>
      )}
      <ListOutcome list={list} withOffice={withOffice} />
      <Details summary="Perbaiki daftar ini">
        <PasteListForm
          check={check}
          press={randomUUID()}
          seenOn={seenOn}
          today={officeDay(new Date())}
          rows={content}
        />
      </Details>
    </>
  )
}
