'use client'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { KeptTyping } from '@/components/ui/kept-typing'
import { TextInput } from '@/components/ui/text-input'
import { typedValue } from '@/lib/domain/form-state'
import { checkPhone } from '@/lib/domain/phone'
import { FormTitle } from './form-title'
import { type FormAction, useCheckedForm } from './use-checked-form'

/** Whose phone gets the news: the one question a draft begins with. `fields` is what the form carries along unseen. */
export function PhoneForm({
  action,
  fields,
  phone = '',
  title,
  isOnOwnPhone = true,
  intro,
  children,
}: {
  action: FormAction
  fields: Record<string, string>
  phone?: string
  title: string
  /** Whether what is typed may wait on this phone: the computer of a village office remembers no resident. */
  isOnOwnPhone?: boolean
  /** Read before the first try; what is to be put right takes its place. */
  intro?: ReactNode
  children: string
}) {
  const { state, form, field, errors, message, summary, isSending } = useCheckedForm(action, checks, {
    phone,
  })
  const hasErrors = Object.keys(errors).length > 0 || Boolean(message)
  return (
    <form {...form} className="grid gap-6">
      <FormTitle title={title} hasErrors={hasErrors} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ErrorSummary ref={summary} errors={errors} message={message} />
      {isOnOwnPhone ? <KeptTyping /> : null}
      {hasErrors ? null : intro}
      <TextInput
        {...field('phone')}
        label="Nomor HP"
        hint="Kabar dari kami masuk ke nomor ini. Boleh milik keluarga, boleh dipakai untuk beberapa orang. Contoh: 0812 3456 7890"
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        width="sedang"
        defaultValue={typedValue(state, 'phone')}
      />
      <div>
        <Button aria-disabled={isSending}>{isSending ? 'Sedang dikirim…' : children}</Button>
      </div>
    </form>
  )
}

const checks = { phone: checkPhone }
