import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { type FormState, typedValue } from '@/lib/domain/form-state'
import { recordStatusChoices } from '@/lib/domain/record-status'
import { refusals } from '@/lib/domain/refusal'
import { RETURN_REASONS, returnReasons } from '@/lib/domain/siak-ledger'
import { type Move, moves, type Need } from '@/lib/domain/workflow'

type Field = { move: Move; need: Need; state: FormState; optional?: boolean }

/** The fields for what a move must bring with it and what it may, as the workflow lists them; `isFlat` where a desk has little height for them. */
export function MoveNeeds({ move, state, isFlat }: { move: Move; state: FormState; isFlat: boolean }) {
  const { needs = [], mayBring = [] } = moves[move]
  if (needs.length + mayBring.length === 0) return null
  return (
    <div className={`grid gap-2${isFlat ? ' meja:auto-cols-fr meja:grid-flow-col meja:items-end' : ''}`}>
      {needs.map(need => (
        <NeedField key={need} move={move} need={need} state={state} />
      ))}
      {mayBring.map(need => (
        <NeedField key={need} move={move} need={need} state={state} optional />
      ))}
    </div>
  )
}

/** Whether a sentence says that one of these needs is missing; it then stands beside the field. */
export const saysMissing = (sentence: string, needs: readonly Need[]) =>
  needs.some(need => sentence === refusals[`${need}_missing`])

function NeedField({ need, move, state, optional }: Field) {
  const missing = state.message === refusals[`${need}_missing`] ? state.message : undefined
  if (need === 'reason')
    return (
      <TextArea
        id={`${move}-reason`}
        name="reason"
        label="Alasan"
        rows={3}
        error={state.errors?.reason ?? missing}
        defaultValue={typedValue(state, 'reason')}
      />
    )
  if (need === 'return_reason')
    return (
      <Select
        key={typedValue(state, 'returnReason')}
        id={`${move}-returnReason`}
        name="returnReason"
        label="Sebab pengembalian"
        placeholder="Pilih sebab"
        options={RETURN_REASONS.map(value => ({ value, label: returnReasons[value] }))}
        error={state.errors?.returnReason ?? missing}
        defaultValue={typedValue(state, 'returnReason')}
      />
    )
  if (need === 'siak_reference')
    return (
      <TextInput
        id={`${move}-siakReference`}
        name="siakReference"
        label="Nomor rujukan SIAK"
        error={state.errors?.siakReference ?? missing}
        defaultValue={typedValue(state, 'siakReference')}
      />
    )
  if (need === 'record_status')
    return (
      <Select
        key={typedValue(state, 'recordStatus')}
        id={`${move}-recordStatus`}
        name="recordStatus"
        label="Status rekam di SIAK"
        optional={optional}
        placeholder="Pilih status"
        options={recordStatusChoices}
        error={state.errors?.recordStatus ?? missing}
        defaultValue={typedValue(state, 'recordStatus')}
      />
    )
  return null
}
