'use client'
import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { FormErrors } from '@/components/ui/form-errors'
import { TextArea } from '@/components/ui/text-area'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, typedValue } from '@/lib/domain/form-state'
import type { CountDecision } from '@/lib/domain/supply'

type Settling = { countId: string; press: string; settle: FormAction }

/** What the second person presses: that they found the same, or what they found instead. */
export function SettleCount({ isOwn, ...settling }: Settling & { isOwn: boolean }) {
  const [state, act] = useFormAction(settling.settle, {})
  const hidden = (decision: CountDecision) => <Hidden {...settling} decision={decision} />
  if (isOwn)
    return (
      <form action={act} className="grid gap-3">
        <FormErrors state={state} idOf={name => `putusan-${name}`} />
        {hidden('withdrawn')}
        <p>Mintalah orang kedua menghitung juga, lalu memutuskan dengan akunnya sendiri.</p>
        <div>
          <Button variant="kedua" size="besar">
            Tarik hitungan ini
          </Button>
        </div>
      </form>
    )
  return (
    <div className="grid gap-3">
      <FormErrors state={state} idOf={name => `putusan-${name}`} />
      <form action={act}>
        {hidden('confirmed')}
        <Button size="besar">Saya juga menghitung, hasilnya sama</Button>
      </form>
      <Details summary="Hasil saya berbeda…" isOpen={state.errors !== undefined}>
        <form action={act} noValidate className="grid gap-3">
          {hidden('disputed')}
          <TextArea
            name="objection"
            id="putusan-objection"
            label="Yang Anda temukan"
            rows={2}
            maxLength={300}
            error={state.errors?.objection}
            defaultValue={typedValue(state, 'objection')}
          />
          <div>
            <Button variant="bahaya" size="besar">
              Tidak setuju
            </Button>
          </div>
        </form>
      </Details>
    </div>
  )
}

function Hidden({ countId, press, decision }: Settling & { decision: CountDecision }) {
  return (
    <>
      <input type="hidden" name="press" value={press} />
      <input type="hidden" name="countId" value={countId} />
      <input type="hidden" name="decision" value={decision} />
    </>
  )
}
