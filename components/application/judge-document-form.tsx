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
  VERDICTS,
  type Verdict,
  verdictLabels,
} from '@/lib/domain/document'
import { type FormAction, type FormState, typedValue } from '@/lib/domain/form-state'
import { refusals } from '@/lib/domain/refusal'
import { type DocumentType, documentTypes } from '@/lib/domain/service'
import { MetNotice } from './met-notice'

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
          <Hidden number={number} paper={paper} state={state} />
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
            <Hidden number={number} paper={paper} state={state} />
            <input type="hidden" name="verdict" value="lacking" />
            <Reasons chosen={paper.lackingReason} note={typedValue(state, 'note') || (paper.note ?? '')} />
          </form>
        </details>
      </div>
      {state.met && said ? <MetNotice met={state.met} message={said} mine={aboutToFind(state)} /> : null}
      {said && !state.met ? <FieldError id={`${type}-putusan`} error={said} /> : null}
      {state.done && !said ? (
        <p role="status" className="sr-only">
          {state.done}
        </p>
      ) : null}
    </fieldset>
  )
}

/** `seen` is the finding the officer looks at: another's, made meanwhile, is not written over. */
const Hidden = ({ number, paper, state }: { number: string; paper: Paper; state: FormState }) => (
  <>
    <input type="hidden" name="number" value={number} />
    <input type="hidden" name="type" value={paper.type} />
    <input type="hidden" name="seen" value={seenWith(state, paper)} />
  </>
)

/** What was pressed once stays an answer to the finding that was seen then, until its author has been shown the new one. */
function seenWith({ values, message }: FormState, { judgedAt }: Paper): string {
  const isShown = !values || message === refusals.changed_meanwhile
  return isShown ? (judgedAt?.toISOString() ?? '') : typedValue({ values }, 'seen')
}

/** What was about to be written down, in words. */
function aboutToFind(state: FormState): string {
  const verdict = VERDICTS.find(one => one === typedValue(state, 'verdict'))
  const reason = LACKING_REASONS.find(one => one === typedValue(state, 'lackingReason'))
  const said = [verdict ? verdictLabels[verdict] : 'Batal menandai', reason && lackingReasons[reason].label]
  return [...said, typedValue(state, 'note')].filter(Boolean).join(', ')
}

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
  `inline-flex min-h-9 items-center meja:min-h-8 gap-1.5 rounded-sudut border px-2.5 text-kecil ${isOn ? 'border-aksi bg-aksi text-aksi-teks' : 'border-garis-input bg-permukaan text-teks hover:bg-pilih'}`
