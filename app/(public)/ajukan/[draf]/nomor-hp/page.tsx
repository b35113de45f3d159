import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { draftBehind } from '@/app/(public)/ajukan/[draf]/draft'
import { publicOffice } from '@/app/(public)/office'
import { DraftExpired } from '@/components/application/draft-expired'
import { PhoneForm } from '@/components/application/phone-form'
import { BackLink } from '@/components/ui/back-link'
import { PageTitle } from '@/components/ui/page-title'
import { variants } from '@/lib/domain/service'
import { formatPhone } from '@/lib/format/mask'
import { routes } from '@/lib/routes'
import { change } from './actions'

type Props = { params: Promise<{ draf: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const draft = await draftBehind((await params).draf)
  // The form writes its own title, which changes when something is to be put right.
  return { title: draft ? { absolute: '' } : 'Nomor HP', robots: { index: false } }
}

export default async function DraftPhonePage({ params }: Props) {
  const { draf: token } = await params
  const draft = await draftBehind(token)
  if (!draft) return <DraftExpired />

  const { name } = await publicOffice()
  const { label } = variants[draft.variant]
  return (
    <div>
      <BackLink href={routes.draft(token)}>Daftar langkah</BackLink>
      <PageTitle kicker={`${label} · tidak dipungut biaya`}>Nomor HP</PageTitle>
      <div className="mt-6">
        <PhoneForm
          action={change}
          fields={{ press: randomUUID(), token, seen: draft.savedAt.toISOString() }}
          phone={formatPhone(draft.phone)}
          title={`${label}: nomor HP · Layanan Kecamatan ${name}`}
          isOnOwnPhone={!draft.isVillageFixed}
        >
          Simpan
        </PhoneForm>
      </div>
    </div>
  )
}
