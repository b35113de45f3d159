'use client'

import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, typedValue } from '@/lib/domain/form-state'

/** Surel and kata sandi. What was typed stays, but never the password. */
export function SignInForm({ signIn }: { signIn: FormAction }) {
  const [state, act] = useFormAction(signIn, {})
  return (
    <form action={act} noValidate className="grid gap-5">
      <FormErrors state={state} />
      <TextInput
        name="email"
        label="Surel"
        type="email"
        autoComplete="username"
        required
        error={state.errors?.email}
        defaultValue={typedValue(state, 'email')}
      />
      <TextInput
        name="password"
        label="Kata sandi"
        type="password"
        autoComplete="current-password"
        required
        error={state.errors?.password}
      />
      <Button size="besar" wide>
        Masuk
      </Button>
    </form>
  )
}
