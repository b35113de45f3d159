import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { villageChoices } from '@/app/(staff)/village-choices'
import { orNotFound } from '@/app/or-not-found'
import { FormTitle } from '@/components/application/form-title'
import { StaffPage } from '@/components/layout/staff-page'
import { BackLink } from '@/components/ui/back-link'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { staffOrSignIn } from '@/lib/auth/staff'
import { findPaperForm } from '@/lib/commands/settle-paper-form'
import type { StaffActor } from '@/lib/domain/actor'
import { isRefusal, sentenceOf } from '@/lib/domain/refusal'
import { worksAtCounter } from '@/lib/domain/role'
import { variantOf } from '@/lib/domain/visit'
import { formatPhone } from '@/lib/format/mask'
import { getTicket } from '@/lib/queries/get-ticket'
import { routes } from '@/lib/routes'
import { takeIn } from './actions'
import { WalkInForm } from './walk-in-form'

const TITLE = 'Datang langsung'

// The form writes its own title, which changes when something is to be put right.
export const metadata: Metadata = { title: { absolute: '' } }

const query = z.object({
  kunjungan: z.uuid().optional().catch(undefined),
  formulir: z.string().max(60).optional().catch(undefined),
})

export default async function WalkInPage({ searchParams }: PageProps<'/petugas/loket/baru'>) {
  const staff = await staffOrSignIn()
  if (!worksAtCounter(staff.role)) notFound()
  const { kunjungan, formulir } = query.parse(await searchParams)
  if (formulir) return <OnPaper staff={staff} typed={formulir} />
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

/** The same for what was written on a numbered form; or why that number leads nowhere. */
async function OnPaper({ staff, typed }: { staff: StaffActor; typed: string }) {
  const form = await findPaperForm(staff, typed).catch(sentenceFor)
  const isOpen = typeof form !== 'string'
  return (
    <StaffPage>
      <div>
        <BackLink href={routes.paperForms()}>Formulir kertas</BackLink>
        <PageTitle lead="Salin dari kertasnya. Bila kosong di kertas, boleh menyusul saat berkas diperiksa.">
          Formulir {isOpen ? form.number : typed}
        </PageTitle>
      </div>
      {isOpen ? (
        <WalkInForm
          title={`Formulir ${form.number} · Meja Layanan`}
          press={randomUUID()}
          known={{ paperForm: form.number }}
          villages={await villageChoices(staff)}
          takeIn={takeIn}
        />
      ) : (
        <>
          <FormTitle title={`Formulir ${typed} · Meja Layanan`} hasErrors />
          <Notice kind="galat" role="alert" title={form} />
        </>
      )}
    </StaffPage>
  )
}

function sentenceFor(thrown: unknown): string {
  if (isRefusal(thrown)) return sentenceOf(thrown)
  throw thrown
}

type Ticket = Awaited<ReturnType<typeof getTicket>>

/** What whoever holds a queue number said already, so that nobody asks it twice. */
const saidBefore = ({ id, purpose, name, phone }: Ticket) => ({
  visitId: id,
  variant: variantOf(purpose) ?? '',
  name,
  phone: phone ? formatPhone(phone) : '',
})
