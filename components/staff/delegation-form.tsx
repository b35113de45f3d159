'use client'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { DELEGATION_KINDS, delegationKinds } from '@/lib/domain/delegation'
import { type FormAction, typedValue } from '@/lib/domain/form-state'
import { roleLabels, type StaffRole } from '@/lib/domain/role'

type Person = { id: string; name: string; role: StaffRole }

/** Writes down who holds a role for whom. `roles` are those that may be passed on; the only one is not asked for. */
export function DelegationForm({
  roles,
  delegates,
  officials,
  today,
  press,
  record,
}: {
  roles: readonly StaffRole[]
  delegates: readonly Person[]
  officials: readonly Person[]
  today: string
  press: string
  record: FormAction
}) {
  const [state, send, isSending] = useFormAction(record, {})
  const field = (name: string) => ({
    name,
    error: state.errors?.[name],
    defaultValue: typedValue(state, name),
  })
  const select = (name: string) => ({ key: `${name} ${typedValue(state, name)}`, ...field(name) })
  const [only] = roles
  return (
    <form action={send} noValidate className="grid gap-4">
      {state.done ? (
        <Notice kind="berhasil" role="status">
          {state.done}
        </Notice>
      ) : null}
      <FormErrors state={state} />
      <input type="hidden" name="press" value={press} />
      {roles.length === 1 ? (
        <input type="hidden" name="role" value={only} />
      ) : (
        <Select
          {...select('role')}
          label="Jabatan"
          placeholder="Pilih jabatan"
          options={roles.map(value => ({ value, label: roleLabels[value] }))}
        />
      )}
      <Select
        {...select('kind')}
        label="Sebagai"
        placeholder="Pilih Plh. atau Plt."
        options={DELEGATION_KINDS.map(value => ({ value, label: delegationKinds[value].label }))}
      />
      <Select {...select('staffId')} label="Pelaksana" placeholder="Pilih orang" options={named(delegates)} />
      <Select
        {...select('forStaffId')}
        label="Menggantikan"
        hint="Kosongkan bila jabatannya kosong."
        optional
        placeholder="Jabatan kosong"
        options={named(officials)}
      />
      <TextInput {...field('document')} label="Nomor surat perintah" maxLength={80} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput {...field('startsOn')} label="Mulai" type="date" min={today} />
        <TextInput {...field('endsOn')} label="Sampai" type="date" min={today} />
      </div>
      <div>
        <Button size="besar" aria-disabled={isSending}>
          {isSending ? 'Sedang dikirim…' : 'Catat penugasan'}
        </Button>
      </div>
    </form>
  )
}

const named = (people: readonly Person[]) =>
  people.map(({ id, name, role }) => ({ value: id, label: `${name}, ${roleLabels[role]}` }))
