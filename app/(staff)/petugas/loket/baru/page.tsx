import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { villageChoices } from '@/app/(staff)/village-choices'
import { orNotFound } from '@/app/or-not-found'
import { StaffPage } from '@/components/layout/staff-page'
import { PageTitle } from '@/components/ui/page-title'
import { staffOrSignIn } from '@/lib/auth/staff'
import { worksAtCounter } from '@/lib/domain/role'
import { variantOf } from '@/lib/domain/visit'
import { formatPhone } from '@/lib/format/mask'
import { getTicket } from '@/lib/queries/get-ticket'
import { takeIn } from './actions'
import { WalkInForm } from './walk-in-form'

const TITLE = 'Datang langsung'

// The form writes its own title, which changes when something is to be put right.
export const metadata: Metadata = { title: { absolute: '' } }

const query = z.object({ kunjungan: z.uuid().optional().catch(undefined) })

export default async function WalkInPage({ searchParams }: PageProps<'/petugas/loket/baru'>) {
  const staff = await staffOrSignIn()
  if (!worksAtCounter(staff.role)) notFound()
  const { kunjungan } = query.parse(await searchParams)
  return (
    <StaffPage>
      <PageTitle lead="Catat pemohon yang berdiri di depan Anda. Berkasnya diperiksa sesudah ini.">
        {TITLE}
      </PageTitle>
      <WalkInForm
        title={`${TITLE} · Meja Layanan`}
        press={randomUUID()}
        known={kunjungan ? saidBefore(await orNotFound(getTicket(staff, kunjungan))) : {}}
        villages={await villageChoices(staff)}
        takeIn={takeIn}
      />
    </StaffPage>
  )
}

type Ticket = Awaited<ReturnType<typeof getTicket>>

/** What whoever holds a queue number said already, so that nobody asks it twice. */
const saidBefore = ({ id, purpose, name, phone }: Ticket) => ({
  visitId: id,
  variant: variantOf(purpose) ?? '',
  name,
  phone: phone ? formatPhone(phone) : '',
})
