'use client'
import { Button } from '@/components/ui/button'
import type { ButtonLook, ButtonVariant } from '@/components/ui/button-class'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { useFormAction } from '@/components/ui/use-form-action'
import { useSummary } from '@/components/ui/use-summary'
import { needsLook } from '@/lib/domain/form-state'
import { FormTitle } from './form-title'
import type { FormAction } from './use-checked-form'

/** One button that does one thing, with what it needs hidden beside it. What keeps it from happening is said above it. */
export function PressForm({
  action,
  fields,
  variant,
  size = 'besar',
  onPress,
  title,
  isCommand = false,
  children,
}: {
  action: FormAction
  fields: Record<string, string>
  variant?: ButtonVariant
  size?: ButtonLook['size']
  /** What this phone does besides, where scripts run. */
  onPress?: () => void
  /** Of its page, where the button is what the page is for: then it says so when something is in the way. */
  title?: string
  /** Whether the palette offers it. */
  isCommand?: boolean
  children: string
}) {
  const [state, send, isSending] = useFormAction(action, {})
  const summary = useSummary(state)
  return (
    <form action={send} onSubmit={onPress} className="grid gap-4">
      {title ? <FormTitle title={title} hasErrors={needsLook(state)} /> : null}
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ErrorSummary ref={summary} message={state.message ?? Object.values(state.errors ?? {})[0]} />
      {state.done ? (
        <Notice kind="berhasil" role="status">
          {state.done}
        </Notice>
      ) : null}
      <div>
        <Button
          variant={variant}
          size={size}
          aria-disabled={isSending}
          data-perintah={isCommand ? '' : undefined}
        >
          {isSending ? 'Sedang dikirim…' : children}
        </Button>
      </div>
    </form>
  )
}
