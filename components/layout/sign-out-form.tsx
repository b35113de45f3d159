'use client'
import { useFormAction } from '@/components/ui/use-form-action'

import type { FormAction } from '@/lib/domain/form-state'

/** "Keluar", at the end of the dark bar. */
export function SignOutForm({ signOut }: { signOut: FormAction }) {
  const [state, act] = useFormAction(signOut, {})
  return (
    <form action={act}>
      {state.message ? <p role="alert">{state.message}</p> : null}
      <button
        type="submit"
        className="inline-flex min-h-9 items-center rounded-sudut border border-kepala-teks-2 px-3 hover:bg-aksi-kuat"
      >
        Keluar
      </button>
    </form>
  )
}
