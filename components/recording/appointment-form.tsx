'use client'
import { FoldedForm } from '@/components/ui/folded-form'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { APPOINTMENT_REASONS, type AppointmentReason, appointmentReasons } from '@/lib/domain/appointment'
import type { FormAction } from '@/lib/domain/form-state'
import { slotsInWords } from '@/lib/domain/slot-words'
import { officeDay } from '@/lib/domain/working-days'
import { formatTime } from '@/lib/format/date'

/** A day and an hour for the recording, filled in with the next one that is free, and why not at once; `seen` is the appointment it takes the place of. */
export function AppointmentForm({
  number,
  seen,
  choice: { free, times },
  isUnderAge,
  press,
  action,
}: {
  number: string
  seen: string | undefined
  choice: { free: readonly Date[]; times: readonly string[] }
  isUnderAge: boolean
  press: string
  action: FormAction
}) {
  const [next] = free
  const usual: AppointmentReason | '' = isUnderAge && !seen ? 'under_age' : ''
  return (
    <FoldedForm
      id="janji"
      summary={seen ? 'Pindahkan janji' : 'Beri janji perekaman'}
      action={action}
      press={press}
      label={seen ? 'Pindahkan' : 'Beri janji'}
      variant="kedua"
      fields={field => (
        <>
          <input type="hidden" name="number" value={number} />
          {seen ? <input type="hidden" name="seen" value={seen} /> : null}
          <p className="text-kecil text-teks-2">
            {next ? `Kosong terdekat: ${slotsInWords(free)}.` : 'Tidak ada jam kosong dalam waktu dekat.'}
          </p>
          <div className="grid grid-cols-[minmax(0,1fr)_7rem] items-end gap-3">
            <Day {...field('day')} next={next} />
            <Hour {...field('time')} next={next} times={times} />
          </div>
          <Why
            {...field('because')}
            label={seen ? 'Mengapa dipindah' : 'Mengapa tidak sekarang'}
            usual={usual}
          />
        </>
      )}
    />
  )
}

type Typed = { name: string; id: string; error?: string; defaultValue: string }

const Day = ({ next, defaultValue, ...field }: Typed & { next: Date | undefined }) => (
  <TextInput {...field} label="Hari" type="date" defaultValue={defaultValue || (next && officeDay(next))} />
)

const Hour = ({
  next,
  times,
  defaultValue,
  ...field
}: Typed & { next: Date | undefined; times: readonly string[] }) => (
  <Select
    key={defaultValue}
    {...field}
    label="Jam"
    placeholder="Pilih"
    options={times.map(value => ({ value, label: value.replace(':', '.') }))}
    defaultValue={defaultValue || (next && formatTime(next).replace('.', ':'))}
  />
)

const Why = ({ usual, defaultValue, ...field }: Typed & { label: string; usual: AppointmentReason | '' }) => (
  <Select
    key={defaultValue}
    {...field}
    placeholder="Pilih alasan"
    options={APPOINTMENT_REASONS.map(value => ({ value, label: appointmentReasons[value] }))}
    defaultValue={defaultValue || usual}
  />
)
