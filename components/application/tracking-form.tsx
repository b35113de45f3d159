'use client'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormState, needsLook } from '@/lib/domain/form-state'
import { FormTitle } from './form-title'
import { TrackingFields } from './tracking-fields'
import type { FormAction } from './use-checked-form'

/** Asks for phone number and the last four of the code; `returned` is what the home page's box sent here to be put right. Without scripts too, and with nothing in it that differs by chance. */
export function TrackingForm({
  action,
  returned,
  title,
}: {
  action: FormAction
  returned: FormState
  title: string
}) {
  const [state, send] = useFormAction(action, returned)
  return (
    <form action={send} noValidate className="grid gap-5">
      <FormTitle title={title} hasErrors={needsLook(state)} />
      <ErrorSummary errors={state.errors} message={state.message} />
      <TrackingFields state={state} />
      <div>
        <Button>Lihat status</Button>
      </div>
    </form>
  )
}
