'use client'
import { useFormAction } from '@/components/ui/use-form-action'

import type { FormAction } from '@/lib/domain/form-state'

/** "Keluar", at the end of the person's menu. */
export function SignOutForm({ signOut }: { signOut: FormAction }) {
  const [state, act] = useFormAction(signOut, {})
  return (
    <form action={act}>
      {state.message ? (
        <p role="alert" className="px-3">
          {state.message}
        </p>
      ) : null}
      <button
        type="submit"
        data-perintah=""
        className="flex min-h-10 w-full items-center px-3 text-left hover:bg-pilih"
      >
        Keluar
      </button>
    </form>
  )
}
