import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ErrorSummary } from '@/components/ui/error-summary'
import { TextInput } from '@/components/ui/text-input'
import { routes } from '@/lib/routes'
import { FormTitle } from './form-title'

const UNREADABLE = 'Isi 12 huruf dan angka dari baris "Cek keaslian".'

/** Asks for a kode cek. `typed` is what was typed and cannot be one: a plain form that leads to an address needs no more. */
export function VerificationForm({ typed, title }: { typed?: string; title: string }) {
  const error = typed === undefined ? undefined : UNREADABLE
  return (
    <Card>
      <form action={routes.verifySlip()} noValidate className="grid gap-5">
        <FormTitle title={title} hasErrors={error !== undefined} />
        <ErrorSummary errors={error ? { kode: error } : {}} />
        <TextInput
          name="kode"
          label="Kode cek"
          hint="Contoh: H7K4-4729-XYZ3"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          error={error}
          defaultValue={typed}
        />
        <div>
          <Button>Cek keaslian</Button>
        </div>
      </form>
    </Card>
  )
}
