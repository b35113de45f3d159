'use client'

import { FieldError } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import {
  LACKING_REASONS,
  type LackingReason,
  lackingReasons,
  VERDICTS,
  type Verdict,
  verdictLabels,
} from '@/lib/domain/document'
import { type FormAction, type FormState, typedValue } from '@/lib/domain/form-state'
import { type DocumentType, documentTypes } from '@/lib/domain/service'

type Paper = {
  type: DocumentType
  verdict: Verdict | null
  lackingReason: LackingReason | null
  note: string | null
}

/** What an officer found in one paper. The reasons show when something is lacking; without style support they always do. */
export function JudgeDocumentForm({
  number,
  paper,
  judge,
}: {
  number: string
  paper: Paper
  judge: FormAction
}) {
  const [state, act] = useFormAction(judge, {})
  const { type } = paper
  const verdict = state.values ? typedValue(state, 'verdict') : (paper.verdict ?? '')
  return (
    <form
      action={act}
      className="flex flex-wrap items-center gap-x-2 gap-y-2 [&:not(:has([data-butuh-alasan]:checked))_.alasan]:hidden"
    >
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="type" value={type} />
      <fieldset className="flex flex-1 flex-wrap items-center gap-x-2">
        <legend className="sr-only">Putusan untuk {documentTypes[type].label}</legend>
        {VERDICTS.map(choice => (
          <label
            key={choice}
            htmlFor={`${type}-${choice}`}
            className="flex min-h-9 items-center gap-1.5 text-kecil"
          >
            <input
              id={`${type}-${choice}`}
              type="radio"
              name="verdict"
              value={choice}
              defaultChecked={verdict === choice}
              data-butuh-alasan={choice === 'lacking' || undefined}
              className="size-4"
            />
            {verdictLabels[choice]}
          </label>
        ))}
      </fieldset>
      {state.errors?.verdict ? (
        <div className="basis-full">
          <FieldError id={`${type}-verdict`} error={state.errors.verdict} />
        </div>
      ) : null}
      <Reasons paper={paper} state={state} />
      <button
        type="submit"
        className="min-h-8 rounded-sudut border-2 border-aksi bg-permukaan px-2 text-kecil font-bold text-aksi hover:bg-pilih"
      >
        Simpan<VisuallyHidden> {documentTypes[type].short}</VisuallyHidden>
      </button>
      {state.done ? (
        <p role="status" className="text-kecil">
          {state.done}
        </p>
      ) : null}
      {state.message ? (
        <p role="alert" className="font-bold text-bahaya">
          {state.message}
        </p>
      ) : null}
    </form>
  )
}

function Reasons({ paper, state }: { paper: Paper; state: FormState }) {
  const { type } = paper
  const reason = state.values ? typedValue(state, 'lackingReason') : (paper.lackingReason ?? '')
  const note = state.values ? typedValue(state, 'note') : (paper.note ?? '')
  return (
    <div className="alasan grid basis-full gap-2">
      <Select
        key={reason}
        id={`${type}-lackingReason`}
        name="lackingReason"
        label="Apa yang kurang"
        placeholder="Pilih yang kurang"
        options={LACKING_REASONS.map(value => ({ value, label: lackingReasons[value].label }))}
        defaultValue={reason}
        error={state.errors?.lackingReason}
      />
      <TextInput
        id={`${type}-note`}
        name="note"
        label="Catatan untuk pemohon"
        optional
        defaultValue={note}
        error={state.errors?.note}
      />
    </div>
  )
}
