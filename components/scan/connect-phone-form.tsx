'use client'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { useFormAction } from '@/components/ui/use-form-action'
import type { FormAction } from '@/lib/domain/form-state'

/** The one press that makes the phone which scanned a QR the scanner of a case. `press` is what it is known by afterwards. */
export function ConnectPhoneForm({
  token,
  press,
  connect,
}: {
  token: string
  press: string
  connect: FormAction
}) {
  const [state, act] = useFormAction(connect, {})
  return (
    <form action={act} className="grid gap-4">
      <FormErrors state={state} />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="press" value={press} />
      <Button wide>Sambungkan HP ini</Button>
    </form>
  )
}
