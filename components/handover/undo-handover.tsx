'use client'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { SectionTitle } from '@/components/ui/page-title'
import { TextArea } from '@/components/ui/text-area'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, typedValue } from '@/lib/domain/form-state'
import { moves } from '@/lib/domain/workflow'

/** The section head takes a handover back, with a reason. */
export function UndoHandover({ number, press, undo }: { number: string; press: string; undo: FormAction }) {
  const [state, act] = useFormAction(undo, {})
  return (
    <section aria-labelledby="batalkan" className="grid gap-3">
      <SectionTitle id="batalkan">{moves.undo_handover.label}</SectionTitle>
      <form action={act} className="grid gap-4" noValidate>
        <FormErrors state={state} />
        <input type="hidden" name="press" value={press} />
        <input type="hidden" name="number" value={number} />
        <p>Hanya dalam 10 menit sesudah diserahkan. Bukti yang pertama tetap tersimpan dan ditandai batal.</p>
        <TextArea
          name="reason"
          label="Alasan pembatalan"
          rows={3}
          maxLength={500}
          error={state.errors?.reason}
          defaultValue={typedValue(state, 'reason')}
        />
        <div>
          <Button variant="bahaya" size="besar">
            {moves.undo_handover.label}
          </Button>
        </div>
      </form>
    </section>
  )
}
