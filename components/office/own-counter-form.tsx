'use client'
import { useFormAction } from '@/components/ui/use-form-action'
import type { FormAction } from '@/lib/domain/form-state'

/** At which counter this browser stands: one button for each, the own one pressed. */
export function OwnCounterForm({ counters, own, sit }: { counters: number; own: number; sit: FormAction }) {
  const [, act] = useFormAction(sit, {})
  if (counters < 2) return null
  return (
    <form action={act} className="flex flex-wrap items-center gap-2">
      <span id="loket-saya">Saya di</span>
      <fieldset aria-labelledby="loket-saya" className="flex">
        {Array.from({ length: counters }, (_, index) => index + 1).map(counter => (
          <button
            key={counter}
            type="submit"
            name="counter"
            value={counter}
            aria-pressed={counter === own}
            className="-ml-0.5 min-h-11 border-2 border-aksi bg-permukaan px-4 font-bold text-aksi first:ml-0 first:rounded-l-sudut last:rounded-r-sudut hover:bg-pilih aria-pressed:bg-aksi aria-pressed:text-aksi-teks"
          >
            Loket {counter}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
