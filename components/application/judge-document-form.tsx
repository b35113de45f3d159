'use client'

import { useId } from 'react'
import { FieldError } from '@/components/ui/field'
import { StatusShape } from '@/components/ui/status-shape'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import {
  LACKING_REASONS,
  type LackingReason,
  lackingReasons,
  type Verdict,
  verdictLabels,
} from '@/lib/domain/document'
import { type FormAction, typedValue } from '@/lib/domain/form-state'
import { type DocumentType, documentTypes } from '@/lib/domain/service'

type Paper = {
  type: DocumentType
  verdict: Verdict | null
  lackingReason: LackingReason | null
  note: string | null
  judgedAt: Date | null
}

/** What an officer found in one paper, one press each: in order, not asked of this person, or lacking and why. The same press again takes it back. */
export function JudgeDocumentForm({
  number,
  paper,
  shortcut,
  judge,
}: {
  number: string
  paper: Paper
  /** The key that finds it in order. */
  shortcut: string | undefined
  judge: FormAction
}) {
  const [state, act, isSending] = useFormAction(judge, {})
  const { type, verdict } = paper
  const said = Object.values(state.errors ?? {})[0] ?? state.message
  return (
    <fieldset aria-busy={isSending} className="grid gap-1.5">
      <legend className="sr-only">Putusan untuk {documentTypes[type].label}</legend>
      <div className="flex flex-wrap gap-1.5">
        <form action={act} className="contents">
          <Hidden number={number} paper={paper} />
          {(['fits', 'not_applicable'] as const).map(choice => (
            <button
              key={choice}
              type="submit"
              name="verdict"
              value={verdict === choice ? '' : choice}
              aria-pressed={verdict === choice}
              data-tombol={choice === 'fits' ? shortcut : undefined}
              className={choiceClass(verdict === choice)}
            >
              <StatusShape shape={verdict === choice ? 'check' : 'circle'} />
              {verdictLabels[choice]}
            </button>
          ))}
        </form>
        <details key={`${verdict} ${paper.lackingReason} ${paper.note}`} className="group open:basis-full">
          <summary className={`${choiceClass(verdict === 'lacking')} list-none`}>
            <StatusShape shape="triangle" />
            {verdictLabels.lacking}…
          </summary>
          <form action={act} className="mt-1.5 grid gap-2 rounded-sudut border border-garis bg-permukaan p-2">
            <Hidden number={number} paper={paper} />
            <input type="hidden" name="verdict" value="lacking" />
            <Reasons chosen={paper.lackingReason} note={typedValue(state, 'note') || (paper.note ?? '')} />
          </form>
        </details>
      </div>
      {said ? <FieldError id={`${type}-putusan`} error={said} /> : null}
      {state.done && !said ? (
        <p role="status" className="sr-only">
          {state.done}
        </p>
      ) : null}
    </fieldset>
  )
}

/** `seen` is the finding the officer looks at: another's, made meanwhile, is not written over. */
const Hidden = ({ number, paper }: { number: string; paper: Paper }) => (
  <>
    <input type="hidden" name="number" value={number} />
    <input type="hidden" name="type" value={paper.type} />
    <input type="hidden" name="seen" value={paper.judgedAt?.toISOString() ?? ''} />
  </>
)

/** Pressing a reason is the finding. What is to be added for the applicant is written first. */
function Reasons({ chosen, note }: { chosen: LackingReason | null; note: string }) {
  const id = useId()
  return (
    <>
      <TextInput id={id} name="note" label="Catatan untuk pemohon" optional defaultValue={note} />
      <p className="text-kecil text-teks-2">Pilih apa yang kurang. Pemohon membacanya.</p>
      <div className="flex flex-wrap gap-1.5">
        {LACKING_REASONS.map(reason => (
          <button
            key={reason}
            type="submit"
            name="lackingReason"
            value={reason}
            aria-pressed={reason === chosen}
            className={choiceClass(reason === chosen)}
          >
            {lackingReasons[reason].label}
          </button>
        ))}
      </div>
    </>
  )
}

const choiceClass = (isOn: boolean) =>
  `inline-flex min-h-9 items-center gap-1.5 rounded-sudut border px-2.5 text-kecil ${isOn ? 'border-aksi bg-aksi text-aksi-teks' : 'border-garis-input bg-permukaan text-teks hover:bg-pilih'}`
