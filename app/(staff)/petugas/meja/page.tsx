import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { CaseRoom, caseQuery } from '@/app/(staff)/petugas/berkas/[number]/case-room'
import { DeskFooter } from '@/components/application/desk-footer'
import { DeskQueue } from '@/components/application/desk-queue'
import { EmptyDesk } from '@/components/application/empty-desk'
import { NoDesk } from '@/components/application/no-desk'
import { PrintOrder } from '@/components/printing/print-order'
import { LateAtRegency } from '@/components/siak/late-at-regency'
import { LowSupplies } from '@/components/supplies/low-supplies'
import { Notice } from '@/components/ui/notice'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { staffOrSignIn } from '@/lib/auth/staff'
import { filesForVillage, isRegencyWide } from '@/lib/domain/role'
import { deskOf, MOVES, moves, stateOf } from '@/lib/domain/workflow'
import { getApplication } from '@/lib/queries/get-application'
import { lowSupplies } from '@/lib/queries/get-supplies'
import { listDesk } from '@/lib/queries/list-desk'
import { countLateAtRegency } from '@/lib/queries/list-siak-ledger'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Meja' }

const query = caseQuery.extend({
  sesudah: z.string().optional().catch(undefined),
  selesai: z.enum(MOVES).optional().catch(undefined),
})

export default async function DeskPage({ searchParams }: PageProps<'/petugas/meja'>) {
  const staff = await staffOrSignIn()
  if (filesForVillage(staff.role)) redirect(routes.villageDesk())
  const asked = query.parse(await searchParams)
  if (deskOf(staff.role).length === 0) return <NoDesk role={staff.role} />

  const now = new Date()
  const state = stateOf(asked.tahap)
  const [desk, late] = await Promise.all([
    listDesk(staff, { state, after: asked.sesudah }),
    countLateAtRegency(staff),
  ])
  const [first] = desk.rows
  const application = first && (await getApplication(staff, first.number))
  const chosen = desk.tabs.some(tab => tab.state === state) ? state : undefined
  const queue = (
    <>
      <VisuallyHidden>
        <h1>Meja</h1>
      </VisuallyHidden>
      <Done move={asked.selesai} />
      {desk.scarce ? (
        <PrintOrder scarce={desk.scarce} />
      ) : (
        <LowSupplies low={await lowSupplies(staff)} href={routes.supplies()} />
      )}
      {late ? <LateAtRegency {...late} /> : null}
      <DeskQueue
        desk={desk}
        chosen={chosen}
        open={first?.number}
        now={now}
        withOffice={isRegencyWide(staff.role)}
      />
    </>
  )
  const footer = <DeskFooter now={now} />
  if (!application) return <EmptyDesk queue={queue} footer={footer} />
  return (
    <CaseRoom staff={staff} application={application} query={asked} queue={queue} footer={footer} isDesk />
  )
}

/** What was just done, above what waits. */
function Done({ move }: { move: (typeof MOVES)[number] | undefined }) {
  if (!move) return null
  return (
    <div className="p-2">
      <Notice kind="berhasil" role="status">
        {moves[move].done}
      </Notice>
    </div>
  )
}
