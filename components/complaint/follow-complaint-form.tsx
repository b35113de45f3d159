'use client'
import { FormTitle } from '@/components/application/form-title'
import { AskNumberForm } from '@/components/service/ask-number-form'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, needsLook } from '@/lib/domain/form-state'

/** The only form of its page: from the number of a complaint to its answer. */
export function FollowComplaintForm({ action, title }: { action: FormAction; title: string }) {
  const [state, send] = useFormAction(action, {})
  return (
    <>
      <FormTitle title={title} hasErrors={needsLook(state)} />
      <AskNumberForm state={state} send={send} label="Nomor keluhan" example="ADU-7K4Q-H7K4-4729">
        Lihat jawaban
      </AskNumberForm>
    </>
  )
}
