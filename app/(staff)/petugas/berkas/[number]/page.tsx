import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskFooter } from '@/components/application/desk-footer'
import { DeskQueue } from '@/components/application/desk-queue'
import { PrintOrder } from '@/components/printing/print-order'
import { staffOrSignIn } from '@/lib/auth/staff'
import type { StaffActor } from '@/lib/domain/actor'
import { isRefusal } from '@/lib/domain/refusal'
import { isRegencyWide } from '@/lib/domain/role'
import { stateOf } from '@/lib/domain/workflow'
import { getApplication } from '@/lib/queries/get-application'
import { listDesk } from '@/lib/queries/list-desk'
import { CaseRoom, caseQuery } from './case-room'

type Props = PageProps<'/petugas/berkas/[number]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Berkas ${(await params).number}` }
}

export default async function CasePage({ params, searchParams }: Props) {
  const staff = await staffOrSignIn()
  const { number } = await params
  const query = caseQuery.parse(await searchParams)
  const state = stateOf(query.tahap)
  const [application, desk] = await Promise.all([opened(staff, number), listDesk(staff, { state })])
  const chosen = desk.tabs.find(tab => tab.state === state)?.state
  const now = new Date()
  return (
    <CaseRoom
      staff={staff}
      application={application}
      query={query}
      queue={
        <>
          {desk.scarce ? <PrintOrder scarce={desk.scarce} /> : null}
          <DeskQueue
            desk={desk}
            chosen={chosen}
            open={number}
            now={now}
            withOffice={isRegencyWide(staff.role)}
          />
        </>
      }
      footer={<DeskFooter now={now} />}
    />
  )
}

/** The application, or the page that says there is none. */
async function opened(staff: StaffActor, number: string) {
  try {
    return await getApplication(staff, number)
  } catch (thrown) {
    if (isRefusal(thrown)) notFound()
    throw thrown
  }
}
