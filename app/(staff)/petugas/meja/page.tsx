import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { CaseRoom, caseQuery } from '@/app/(staff)/petugas/berkas/[number]/case-room'
import { CardBlanksPanel } from '@/components/application/card-blanks-panel'
import { DeskFooter } from '@/components/application/desk-footer'
import { DeskQueue } from '@/components/application/desk-queue'
import { EmptyDesk } from '@/components/application/empty-desk'
import { NoDesk } from '@/components/application/no-desk'
import { Notice } from '@/components/ui/notice'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { staffOrSignIn } from '@/lib/auth/staff'
import { filesForVillage, isRegencyWide, keepsCardStock } from '@/lib/domain/role'
import { deskOf, MOVES, moves, stateOf } from '@/lib/domain/workflow'
import { countCardBlanks } from '@/lib/queries/count-card-blanks'
import { getApplication } from '@/lib/queries/get-application'
import { listDesk } from '@/lib/queries/list-desk'
import { routes } from '@/lib/routes'
import { receive } from './actions'

export const metadata: Metadata = { title: 'Meja' }

const query = caseQuery.extend({
  tahap: z.string().optional().catch(undefined),
  sesudah: z.string().optional().catch(undefined),
  selesai: z.enum(MOVES).optional().catch(undefined),
  catat: z.literal('blangko').optional().catch(undefined),
})

export default async function DeskPage({ searchParams }: PageProps<'/petugas/meja'>) {
  const staff = await staffOrSignIn()
  if (filesForVillage(staff.role)) redirect(routes.villageDesk())
  const asked = query.parse(await searchParams)
  if (deskOf(staff.role).length === 0) return <NoDesk role={staff.role} />

  const now = new Date()
  const state = stateOf(asked.tahap)
  const desk = await listDesk(staff, { state, after: asked.sesudah })
  const [first] = desk.rows
  const application = first && (await getApplication(staff, first.number))
  const chosen = desk.tabs.some(tab => tab.state === state) ? state : undefined
  const queue = (
    <>
      <VisuallyHidden>
        <h1>Meja</h1>
      </VisuallyHidden>
      <Done move={asked.selesai} isStockNoted={asked.catat !== undefined} />
      <DeskQueue
        desk={desk}
        chosen={chosen}
        open={first?.number}
        now={now}
        withOffice={isRegencyWide(staff.role)}
      />
      {keepsCardStock(staff.role) ? (
        <div className="p-3">
          <CardBlanksPanel blanks={await countCardBlanks(staff)} press={randomUUID()} receive={receive} />
        </div>
      ) : null}
    </>
  )
  const footer = <DeskFooter now={now} />
  if (!application) return <EmptyDesk queue={queue} footer={footer} />
  return (
    <CaseRoom staff={staff} application={application} query={asked} queue={queue} footer={footer} isDesk />
  )
}

/** What was just done, above what waits. */
function Done({ move, isStockNoted }: { move: (typeof MOVES)[number] | undefined; isStockNoted: boolean }) {
  const said = move ? moves[move].done : isStockNoted ? 'Penerimaan blangko sudah dicatat.' : undefined
  if (!said) return null
  return (
    <div className="p-2">
      <Notice kind="berhasil" role="status">
        {said}
      </Notice>
    </div>
  )
}
