'use client'
import { usePathname } from 'next/navigation'
import { Kbd } from '@/components/ui/kbd'
import { useFormAction } from '@/components/ui/use-form-action'
import type { FormAction } from '@/lib/domain/form-state'
import { routes } from '@/lib/routes'
import { type OwnQueue, useOwnQueue } from './use-own-queue'

/** In the dark bar: how many wait, as it changes, and the call for the next. The queue's own page has both itself. */
export function CallNext({
  press,
  call,
  ...rendered
}: OwnQueue & {
  press: string
  call: FormAction
}) {
  const { counter, waiting, hereId = '' } = useOwnQueue(rendered)
  const [state, act] = useFormAction(call, {})
  if (usePathname() === routes.counterQueue()) return null
  return (
    <form action={act} className="relative flex items-center gap-3">
      {Object.entries({ counter: String(counter), seen: hereId, press }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <span className="angka whitespace-nowrap">
        <span className="max-xl:hidden">Loket {counter} · </span>Menunggu {waiting}
      </span>
      <button
        type="submit"
        data-tombol="n"
        data-perintah="Panggil berikutnya"
        className="inline-flex min-h-9 items-center gap-2 rounded-sudut bg-sorot px-3 font-bold whitespace-nowrap text-sorot-tepi"
      >
        Panggil <Kbd>N</Kbd>
      </button>
      {state.message ? (
        <p
          role="alert"
          className="absolute top-full right-0 z-2 mt-1 w-72 rounded-sudut bg-galat px-3 py-2 text-galat-teks"
        >
          {state.message}
        </p>
      ) : null}
    </form>
  )
}
