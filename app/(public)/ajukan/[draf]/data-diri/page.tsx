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
import { formatPhone, groupDigits } from '@/lib/format/mask'
import { routes } from '@/lib/routes'
import { change } from './actions'

type Props = { params: Promise<{ draf: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const draft = await draftBehind((await params).draf)
  // The form writes its own title, which changes when something is to be put right.
  return { title: draft ? { absolute: '' } : 'Ubah data diri', robots: { index: false } }
}

export default async function ApplicantPage({ params }: Props) {
  const { draf: token } = await params
  const draft = await draftBehind(token)
  if (!draft) return <DraftExpired />

  const { name: officeName, code } = await publicOffice()
  const { variant, eligibility, name, phone, nik, familyCardNumber, villageCode } = draft
  const { label } = variants[variant]
  return (
    <div>
      <BackLink href={routes.draft(token)} />
      <PageTitle kicker={label}>Ubah data diri</PageTitle>
      <div className="mt-6">
        <ApplicantForm
          action={change}
          variant={variant}
          villages={villageOptions(code).filter(
            ({ value }) => !draft.isVillageFixed || value === villageCode,
          )}
          press={randomUUID()}
          token={token}
          answers={{
            ...{ eligibility: eligibility ?? '', name, villageCode },
            phone: formatPhone(phone),
            nik: groupDigits(nik),
            familyCardNumber: groupDigits(familyCardNumber),
          }}
          title={`${label}: ubah data diri · Layanan Kecamatan ${officeName}`}
        >
          Simpan perubahan
        </ApplicantForm>
      </div>
    </div>
  )
}
