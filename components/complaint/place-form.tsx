import { FormTitle } from '@/components/application/form-title'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { FieldError } from '@/components/ui/field'
import { FileInput } from '@/components/ui/file-input'
import { TextInput } from '@/components/ui/text-input'
import { MOST_PHOTOS } from '@/lib/domain/complaint-draft'
import { type FormState, needsLook, typedValue } from '@/lib/domain/form-state'
import { routes } from '@/lib/routes'
import { type ReceivedPhoto, ReceivedPhotos } from './received-photos'

type Draft = { happenedOn: string | null; place: string | null; photos: readonly ReceivedPhoto[] }

/** When and where it happened, and photos of it: one plain form that brings all three. */
export function PlaceForm({
  state,
  title,
  fields,
  draft,
  today,
}: {
  state: FormState
  title: string
  fields: Record<string, string>
  draft: Draft
  /** YYYY-MM-DD. */
  today: string
}) {
  const answered = state.values
    ? state
    : { values: { happenedOn: draft.happenedOn ?? '', place: draft.place ?? '' } }
  const field = (name: string) => ({
    name,
    error: state.errors?.[name],
    defaultValue: typedValue(answered, name),
  })
  const left = MOST_PHOTOS - draft.photos.length
  return (
    <form
      action={routes.sendComplaintPlace()}
      method="post"
      encType="multipart/form-data"
      noValidate
      className="grid gap-8"
    >
      {/* What Enter presses: without it, that would be the first "Hapus". */}
      <button type="submit" hidden />
      <FormTitle title={title} hasErrors={needsLook(state)} />
      <ErrorSummary errors={state.errors} message={state.message} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextInput
        {...field('happenedOn')}
        label="Tanggal kejadian"
        hint="Bila lupa, biarkan kosong."
        optional
        type="date"
        max={today}
        width="sedang"
      />
      <TextInput
        {...field('place')}
        label="Tempat kejadian"
        hint="Contoh: loket 2, atau tempat parkir depan kantor"
        optional
        maxLength={200}
        autoComplete="off"
      />
      <div className="grid gap-3">
        <ReceivedPhotos photos={draft.photos} />
        {left > 0 ? (
          <FileInput
            name="photos"
            label={draft.photos.length > 0 ? 'Tambah foto' : 'Foto'}
            hint={`Paling banyak ${left} foto${draft.photos.length > 0 ? ' lagi' : ''}, masing-masing 10 MB. Catatan kamera di dalam foto, seperti tempat, kami hapus.`}
            error={state.errors?.photos}
            optional
            accept="image/*"
            multiple
          />
        ) : (
          <div id="photos" tabIndex={-1}>
            <FieldError id="photos" error={state.errors?.photos} />
            <p>Sudah ada {MOST_PHOTOS} foto. Hapus satu dulu bila ingin mengganti.</p>
          </div>
        )}
        <p role="status" data-kabar-foto="" className="text-kecil empty:hidden" />
      </div>
      <div>
        <Button>Simpan dan lanjutkan</Button>
      </div>
    </form>
  )
}
