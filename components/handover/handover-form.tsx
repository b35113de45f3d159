import { OldCardQuestion } from '@/components/originals/old-card-question'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Fieldset } from '@/components/ui/fieldset'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextInput } from '@/components/ui/text-input'
import { type FormState, typedValue } from '@/lib/domain/form-state'
import { RECEIVER_RELATIONS, receiverRelations, SIGNATURE_KINDS } from '@/lib/domain/handover'
import { ReceiverFields } from './receiver-fields'
import { SignatureField } from './signature-field'

/** Who takes the card, what was looked at, and the signature. A plain form with files: it works without scripts. */
export function HandoverForm({
  address,
  press,
  applicantName,
  asksOldCard,
  prints,
  state,
  kept,
}: {
  address: string
  press: string
  applicantName: string
  asksOldCard: boolean
  /** How often the card was printed. */
  prints: number
  state: FormState
  /** What was signed or photographed before the form was refused, as pictures by field. */
  kept: Record<string, string>
}) {
  const errors = state.errors ?? {}
  const typed = (name: string) => typedValue(state, name)
  return (
    <form action={address} method="post" encType="multipart/form-data" noValidate className="grid gap-6">
      <ErrorSummary errors={errors} message={state.message} />
      <input type="hidden" name="press" value={press} />
      <input type="hidden" name="seenPrints" value={prints} />
      <input type="hidden" name="kept" value={typed('kept')} />
      <RadioGroup
        name="relation"
        label="1. Siapa yang mengambil?"
        large
        error={errors.relation}
        defaultValue={typed('relation')}
        options={RECEIVER_RELATIONS.map(value => ({ value, label: receiverRelations[value] }))}
      />
      <TextInput
        name="receiverName"
        label="Nama penerima"
        hint="Ganti bila bukan pemohon yang mengambil."
        autoComplete="off"
        maxLength={60}
        error={errors.receiverName}
        defaultValue={state.values ? typed('receiverName') : applicantName}
      />
      <ReceiverFields errors={errors} typed={typed} kept={kept} />
      <TextInput
        name="code"
        label="Kode berkas penerima"
        hint="Pindai QR di bukti kirim, atau ketik 8 hurufnya. Kosongkan bila nomor HP-nya yang dicocokkan."
        autoComplete="off"
        maxLength={300}
        optional
        error={errors.code}
        defaultValue={typed('code')}
      />
      <Fieldset id="periksa" label="2. Periksa" large>
        <div className="grid gap-2">
          <Checkbox
            name="cardMatches"
            label="Nama dan foto pada KTP-el cocok dengan orangnya"
            error={errors.cardMatches}
            defaultChecked={typed('cardMatches') === 'on'}
          />
          <Checkbox
            name="codeMatches"
            label="Kode berkas atau nomor HP cocok"
            error={errors.codeMatches}
            defaultChecked={typed('codeMatches') === 'on'}
          />
        </div>
      </Fieldset>
      {asksOldCard ? <OldCardQuestion errors={errors} typed={typed} /> : null}
      <Fieldset id="tanda-terima" label="3. Tanda terima" large>
        <SignatureField
          chosen={SIGNATURE_KINDS.find(kind => kind === typed('signatureKind'))}
          error={errors.photo}
          witnessError={errors.witnessName}
          witness={typed('witnessName')}
          kept={kept}
        />
      </Fieldset>
      <div>
        <Button size="besar">Serahkan KTP-el</Button>
      </div>
    </form>
  )
}
