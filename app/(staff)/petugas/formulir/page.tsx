import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { z } from 'zod'
import { orNotFound } from '@/app/or-not-found'
import { StaffPage } from '@/components/layout/staff-page'
import { BatchReport } from '@/components/paper-form/batch-report'
import { EnterFormForm } from '@/components/paper-form/enter-form-form'
import { PrintFormsForm } from '@/components/paper-form/print-forms-form'
import { RecordSlipForm } from '@/components/paper-form/record-slip-form'
import { SpoilFormForm } from '@/components/paper-form/spoil-form-form'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { staffOrSignIn } from '@/lib/auth/staff'
import { listPaperForms } from '@/lib/queries/list-paper-forms'
import { routes } from '@/lib/routes'
import { enter, print, record, spoil } from './actions'

export const metadata: Metadata = { title: 'Formulir kertas' }

const someNumber = z.string().max(60).optional().catch(undefined)
const query = z.object({
  surat: someNumber,
  tercatat: someNumber,
  dicetak: z.uuid().optional().catch(undefined),
})

export default async function PaperFormsPage({ searchParams }: PageProps<'/petugas/formulir'>) {
  const batches = await orNotFound(listPaperForms(await staffOrSignIn()))
  const { surat, tercatat, dicetak } = query.parse(await searchParams)
  const fresh = batches.find(({ paperId }) => paperId === dicetak)
  const missing = batches.flatMap(batch => batch.missing)
  return (
    <StaffPage>
      <PageTitle lead="Untuk hari tanpa listrik: cetak lebih dulu, tulis dengan tangan, ketik sesudah menyala.">
        Formulir kertas
      </PageTitle>
      {tercatat ? <Notice kind="berhasil" role="status" title={`Nomor ${tercatat} sudah dicatat.`} /> : null}
      {fresh ? (
        <Notice kind="berhasil" role="status" title={`${fresh.printed} lembar siap dicetak.`}>
          <a
            href={routes.officialPaper(fresh.paperId)}
            className="inline-flex min-h-9 items-center font-bold"
          >
            Buka untuk dicetak
          </a>
        </Notice>
      ) : null}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-3">
        <section aria-labelledby="ketik" className="grid gap-3">
          <SectionTitle id="ketik">{surat ? `Surat ${surat}` : 'Ketik yang sudah ditulis'}</SectionTitle>
          <Card>
            {surat ? (
              <RecordSlipForm key={surat} press={randomUUID()} number={surat} record={record} />
            ) : (
              <EnterFormForm enter={enter} />
            )}
          </Card>
        </section>
        <section aria-labelledby="tak-terpakai" className="grid gap-3">
          <SectionTitle id="tak-terpakai">Catat yang tidak terpakai</SectionTitle>
          <Card>
            <SpoilFormForm key={missing[0]} press={randomUUID()} first={missing[0]} spoil={spoil} />
          </Card>
        </section>
        <section aria-labelledby="cetak" className="grid gap-3">
          <SectionTitle id="cetak">Cetak yang kosong</SectionTitle>
          <Card>
            <PrintFormsForm press={randomUUID()} print={print} />
          </Card>
        </section>
      </div>
      <section aria-labelledby="laporan-nomor" className="grid gap-3">
        <SectionTitle id="laporan-nomor">Laporan nomor</SectionTitle>
        <BatchReport batches={batches} />
      </section>
    </StaffPage>
  )
}
