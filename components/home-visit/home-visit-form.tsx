import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { KeptTyping } from '@/components/ui/kept-typing'
import { RadioGroup } from '@/components/ui/radio-group'
import { Select, type SelectOption } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { type FormState, typedValue } from '@/lib/domain/form-state'
import { VISIT_REASONS, visitReasons } from '@/lib/domain/home-visit'
import { VARIANTS, variants } from '@/lib/domain/service'

/** One request for a home visit on one page: who, why, for what, and where. */
export function HomeVisitForm({
  state,
  send,
  press,
  villages,
}: {
  state: FormState
  send: (sent: FormData) => void
  press: string
  villages: SelectOption[]
}) {
  const field = (name: string) => ({
    name,
    error: state.errors?.[name],
    defaultValue: typedValue(state, name),
  })
  return (
    <form action={send} noValidate className="grid gap-8">
      <ErrorSummary errors={state.errors} message={state.message} />
      <KeptTyping />
      <input type="hidden" name="press" value={press} />
      <TextInput
        {...field('name')}
        label="Nama yang akan dikunjungi"
        hint="Tulis seperti di KK (Kartu Keluarga)."
        autoComplete="off"
        maxLength={60}
      />
      <RadioGroup
        {...field('reason')}
        label="Mengapa tidak bisa datang ke kantor?"
        options={VISIT_REASONS.map(value => ({ value, label: visitReasons[value] }))}
      />
      <RadioGroup
        {...field('variant')}
        label="Layanan yang diperlukan"
        options={VARIANTS.map(value => ({ value, label: variants[value].label }))}
      />
      <TextInput
        {...field('phone')}
        label="Nomor HP yang bisa kami telepon"
        hint="Boleh nomor keluarga. Contoh: 0812 3456 7890"
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        width="sedang"
      />
      <Select
        key={typedValue(state, 'villageCode')}
        {...field('villageCode')}
        label="Desa atau kelurahan"
        placeholder="Pilih desa atau kelurahan"
        options={villages}
      />
      <TextArea
        {...field('address')}
        label="Alamat dan patokan"
        hint="Supaya petugas mudah menemukan rumahnya."
        maxLength={300}
        rows={3}
      />
      <TextInput
        {...field('bestDays')}
        label="Hari yang paling baik"
        hint="Contoh: Selasa atau Kamis pagi"
        optional
        maxLength={100}
      />
      <TextArea
        {...field('note')}
        label="Yang perlu kami ketahui"
        hint="Contoh: memakai kursi roda, sulit mendengar. Jangan tulis NIK."
        optional
        maxLength={500}
        rows={3}
      />
      <div>
        <Button>Kirim permintaan</Button>
      </div>
    </form>
  )
}
