'use client'

import { Button } from '@/components/ui/button'
import { useFormAction } from '@/components/ui/use-form-action'
import type { FormAction } from '@/lib/domain/form-state'

/** One click to be one of the seeded people. */
export function BecomeForm({ become, email, name }: { become: FormAction; email: string; name: string }) {
  const [state, act] = useFormAction(become, {})
  return (
    <form action={act}>
      <input type="hidden" name="email" value={email} />
      <Button variant="kedua">{name}</Button>
      {state.message ? <p role="alert">{state.message}</p> : null}
    </form>
  )
}
