'use client'

import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, typedValue } from '@/lib/domain/form-state'

/** How many card blanks are left, and the form for a box that arrived. */
export function CardBlanksPanel({
  blanks,
  press,
  receive,
}: {
  blanks: number
  press: string
  receive: FormAction
}) {
  const [state, act] = useFormAction(receive, {})
  const hasTrouble = state.message !== undefined || state.errors !== undefined
  return (
    <section
      aria-labelledby="blangko"
      className="grid gap-3 rounded-sudut border border-garis bg-permukaan p-4"
    >
      <h2 id="blangko" className="text-bagian font-bold">
        Blangko KTP-el
      </h2>
      <p>
        Tersedia <b className="angka">{blanks}</b> lembar
      </p>
      <details open={hasTrouble || undefined}>
        <summary className="min-h-10 py-2 font-bold text-aksi">Catat penerimaan blangko</summary>
        <form action={act} noValidate className="mt-2 grid gap-3">
          <input type="hidden" name="press" value={press} />
          {state.message ? (
            <Notice kind="galat" role="alert">
              {state.message}
            </Notice>
          ) : null}
          <TextInput
            name="quantity"
            label="Jumlah lembar"
            inputMode="numeric"
            width="pendek"
            required
            error={state.errors?.quantity}
            defaultValue={typedValue(state, 'quantity')}
          />
          <TextInput
            name="note"
            label="Keterangan"
            hint="Misalnya nomor surat jalan"
            optional
            error={state.errors?.note}
            defaultValue={typedValue(state, 'note')}
          />
          <div>
            <Button variant="kedua">Catat</Button>
          </div>
        </form>
      </details>
    </section>
  )
}
