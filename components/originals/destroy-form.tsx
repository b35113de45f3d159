'use client'
import { SignaturePad } from '@/components/handover/signature-pad'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { SectionTitle } from '@/components/ui/page-title'
import { Select } from '@/components/ui/select'
import { useFormAction } from '@/components/ui/use-form-action'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { type FormAction, typedValue } from '@/lib/domain/form-state'
import { DESTRUCTIONS, destructions } from '@/lib/domain/original'
import { type Held, HeldOriginals } from './held-originals'

/** The list with a box for each original that may be destroyed, how and before whom, and the berita acara. */
export function DestroyForm({
  rows,
  now,
  witnesses,
  press,
  destroy,
}: {
  rows: readonly Held[]
  now: Date
  witnesses: readonly { id: string; name: string }[]
  press: string
  destroy: FormAction
}) {
  const [state, act, isSending] = useFormAction(destroy, {})
  const chosen = [state.values?.originals ?? []].flat()
  const field = (name: string) => ({
    key: typedValue(state, name),
    name,
    error: state.errors?.[name],
    defaultValue: typedValue(state, name),
  })
  return (
    <form action={act} noValidate className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-5">
      <FormErrors state={state} />
      <input type="hidden" name="press" value={press} />
      <div id="originals" tabIndex={-1} className="grid min-w-0 gap-2">
        <FieldError id="originals" error={state.errors?.originals} />
        <HeldOriginals
          rows={rows}
          now={now}
          choose={({ id, name, isFree }) =>
            isFree ? (
              <label key="pilih" className="relative inline-flex min-h-11 min-w-11 items-center gap-2">
                <input
                  type="checkbox"
                  name="originals"
                  value={id}
                  defaultChecked={chosen.includes(id)}
                  className="size-[1.3em]"
                />
                Pilih <VisuallyHidden>{name}</VisuallyHidden>
              </label>
            ) : (
              <span key="pilih" className="text-kecil text-teks-2">
                Berkas belum selesai
              </span>
            )
          }
        />
      </div>
      <section aria-labelledby="pemusnahan" className="grid gap-3">
        <SectionTitle id="pemusnahan">Pemusnahan</SectionTitle>
        <p className="max-w-baris text-teks-2">
          Pilih dokumen di atas. Musnahkan di depan saksi, lalu tandatangani berita acaranya bersama: di sini,
          atau di kertasnya.
        </p>
        <div className="grid gap-4 sm:grid-cols-2">
          <Select
            {...field('way')}
            label="Cara pemusnahan"
            placeholder="Pilih cara"
            options={DESTRUCTIONS.map(value => ({ value, label: destructions[value] }))}
          />
          <Select
            {...field('witnessId')}
            label="Saksi"
            placeholder="Pilih petugas"
            options={witnesses.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
        <div className="grid gap-4 sm:grid-cols-2">
          <SignaturePad name="signature" label="Tanda tangan yang memusnahkan" orByHand />
          <SignaturePad name="witnessSignature" label="Tanda tangan orang kedua" orByHand />
        </div>
        <div>
          <Button variant="bahaya" size="besar" aria-disabled={isSending}>
            Catat dimusnahkan dan buat berita acara
          </Button>
        </div>
      </section>
    </form>
  )
}
