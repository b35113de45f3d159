import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { FileInput } from '@/components/ui/file-input'
import { TextInput } from '@/components/ui/text-input'
import { type FormState, typedValue } from '@/lib/domain/form-state'

/** The regency's list of a day as a file. A plain form: it works without scripts. */
export function ListFileForm({
  address,
  press,
  today,
  state,
}: {
  address: string
  press: string
  today: string
  state: FormState
}) {
  const errors = Object.entries(state.errors ?? {}).map(([name, sentence]) => [idOf(name), sentence])
  return (
    <form action={address} method="post" encType="multipart/form-data" noValidate className="grid gap-4">
      <ErrorSummary errors={Object.fromEntries(errors)} message={state.message} />
      <input type="hidden" name="press" value={press} />
      <TextInput
        id={idOf('seenOn')}
        name="seenOn"
        label="Daftar tanggal"
        type="date"
        width="sedang"
        max={today}
        error={state.errors?.seenOn}
        defaultValue={typedValue(state, 'seenOn') || today}
      />
      <FileInput
        id={idOf('file')}
        name="file"
        label="Berkas CSV"
        hint="Di Excel: Simpan Sebagai, lalu pilih CSV. Kolom NIK harus berupa teks."
        accept=".csv,.txt,text/csv,text/plain"
        error={state.errors?.file}
      />
      <div>
        <Button variant="kedua" size="besar">
          Periksa berkas
        </Button>
      </div>
    </form>
  )
}

/** The form beside it asks for a day too. */
const idOf = (name: string) => `berkas-${name}`
