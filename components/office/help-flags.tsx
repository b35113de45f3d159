import { PressForm } from '@/components/application/press-form'
import { Notice } from '@/components/ui/notice'
import { type HelpReason, helpReasons } from '@/lib/domain/display'
import type { FormAction } from '@/lib/domain/form-state'
import { ticketLabel } from '@/lib/domain/ticket'
import { formatTime } from '@/lib/format/date'

type Flag = { id: string; reason: HelpReason; label: string; ticketNumber: number | null; calledAt: Date }

/** Guests who ask for an officer from a kiosk, the longest waiting first; nothing while nobody does. */
export function HelpFlags({
  flags,
  answer,
  newPress,
}: {
  flags: readonly Flag[]
  answer: FormAction
  newPress: () => string
}) {
  return flags.map(({ id, reason, label, ticketNumber, calledAt }) => (
    <Notice key={id} kind="perlu-tindakan" role="status" title={helpReasons[reason]}>
      <p className="mb-2">
        {label} · {formatTime(calledAt)}
        {ticketNumber ? ` · nomor ${ticketLabel(ticketNumber)}` : ''}
      </p>
      <PressForm action={answer} fields={{ press: newPress(), id }} variant="kedua">
        Saya ke sana
      </PressForm>
    </Notice>
  ))
}
