'use client'
import { FormTitle } from '@/components/application/form-title'
import { AskNumberForm } from '@/components/service/ask-number-form'
import { SectionTitle } from '@/components/ui/page-title'
import type { SelectOption } from '@/components/ui/select'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, needsLook } from '@/lib/domain/form-state'
import { HomeVisitForm } from './home-visit-form'

/** Asking for a home visit, and looking how far a request is. The page has one title, and either form may have something to put right. */
export function HomeVisitForms({
  request,
  follow,
  title,
  press,
  villages,
}: {
  request: FormAction
  follow: FormAction
  title: string
  press: string
  villages: SelectOption[]
}) {
  const [requested, sendRequest] = useFormAction(request, {})
  const [followed, sendNumber] = useFormAction(follow, {})
  return (
    <div className="grid gap-10">
      <FormTitle title={title} hasErrors={needsLook(requested) || needsLook(followed)} />
      <HomeVisitForm state={requested} send={sendRequest} press={press} villages={villages} />
      <section aria-labelledby="ikuti" className="grid gap-3">
        <SectionTitle id="ikuti">Lihat kabar permintaan Anda</SectionTitle>
        <AskNumberForm
          state={followed}
          send={sendNumber}
          label="Nomor permintaan"
          example="JPB-7K4Q-H7K4-4729"
        >
          Lihat kabar
        </AskNumberForm>
      </section>
    </div>
  )
}
