import { FormTitle } from '@/components/application/form-title'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { FieldError } from '@/components/ui/field'
import { FileInput } from '@/components/ui/file-input'
import { KeptTyping } from '@/components/ui/kept-typing'
import { TextInput } from '@/components/ui/text-input'
import { MOST_PHOTOS } from '@/lib/domain/complaint-draft'
import { type FormState, needsLook, typedValue } from '@/lib/domain/form-state'
import { refusals } from '@/lib/domain/refusal'
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
      <KeptTyping />
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
      <Photos photos={draft.photos} error={state.errors?.photos} />
      <div>
        <Button>Simpan dan lanjutkan</Button>
      </div>
    </form>
  )
}

/** What arrived, and room for what is missing. */
function Photos({ photos, error }: { photos: readonly ReceivedPhoto[]; error: string | undefined }) {
  const left = MOST_PHOTOS - photos.length
  return (
    <div className="grid gap-3">
      <ReceivedPhotos photos={photos} />
      {left > 0 ? (
        <FileInput
          name="photos"
          label={photos.length > 0 ? 'Tambah foto' : 'Foto'}
          choose="Pilih foto"
          hint={`Paling banyak ${left} foto${photos.length > 0 ? ' lagi' : ''}, masing-masing 10 MB. Catatan kamera di dalam foto, seperti tempat, kami hapus.`}
          error={error}
          optional
          accept="image/*"
          multiple
        />
      ) : (
        <div id="photos" tabIndex={-1}>
          <FieldError id="photos" error={error} />
          <p>Sudah ada {MOST_PHOTOS} foto. Hapus satu dulu bila ingin mengganti.</p>
        </div>
      )}
      <p
        role="alert"
        data-tolak-foto=""
        data-bukan-foto={refusals.not_a_photo}
        data-terlalu-besar={refusals.file_too_large}
        className="font-bold whitespace-pre-line text-bahaya empty:hidden"
      />
      <p role="status" data-kabar-foto="" className="text-kecil empty:hidden" />
    </div>
  )
}
