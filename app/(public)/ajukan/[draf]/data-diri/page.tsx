import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { draftBehind } from '@/app/(public)/ajukan/[draf]/draft'
import { publicOffice } from '@/app/(public)/office'
import { ApplicantForm } from '@/components/application/applicant-form'
import { DraftExpired } from '@/components/application/draft-expired'
import { villageOptions } from '@/components/application/village-options'
import { BackLink } from '@/components/ui/back-link'
import { PageTitle } from '@/components/ui/page-title'
import { variants } from '@/lib/domain/service'
import { groupDigits } from '@/lib/format/mask'
import type { OpenDraft } from '@/lib/queries/get-draft'
import { routes } from '@/lib/routes'
import { change } from './actions'

type Props = { params: Promise<{ draf: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const draft = await draftBehind((await params).draf)
  // The form writes its own title, which changes when something is to be put right.
  return { title: draft ? { absolute: '' } : 'Data diri', robots: { index: false } }
}

export default async function ApplicantPage({ params }: Props) {
  const { draf: token } = await params
  const draft = await draftBehind(token)
  if (!draft) return <DraftExpired />

  const { name, code } = await publicOffice()
  const { label } = variants[draft.variant]
  return (
    <div>
      <BackLink href={routes.draft(token)}>Daftar langkah</BackLink>
      <PageTitle kicker={`${label} · tidak dipungut biaya`} lead="Isi untuk orang yang akan memegang KTP-el.">
        Data diri
      </PageTitle>
      <div className="mt-6">
        <ApplicantForm
          action={change}
          fields={{ press: randomUUID(), token, seen: draft.savedAt.toISOString() }}
          variant={draft.variant}
          villages={villageOptions(code).filter(
            ({ value }) => !draft.isVillageFixed || value === draft.villageCode,
          )}
          answers={answersOf(draft)}
          title={`${label}: data diri · Layanan Kecamatan ${name}`}
          isOnOwnPhone={!draft.isVillageFixed}
        >
          Simpan dan lanjutkan
        </ApplicantForm>
      </div>
    </div>
  )
}

const answersOf = ({ eligibility, name, nik, familyCardNumber, villageCode }: OpenDraft) => ({
  eligibility: eligibility ?? '',
  name: name ?? '',
  nik: groupDigits(nik ?? ''),
  familyCardNumber: groupDigits(familyCardNumber ?? ''),
  villageCode: villageCode ?? '',
})
