'use client'
import { FormTitle } from '@/components/application/form-title'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, type FormState, needsLook, typedValue } from '@/lib/domain/form-state'
import { ELEMENTS, type Element, questions, SCORES } from '@/lib/domain/survey'
import { AboutRespondent } from './about-respondent'

/** The nine questions on one page, then who answers if they like; nothing chosen beforehand. What was answered stays when something is missing. */
export function SurveyForm({
  action,
  title,
  press,
  secret,
}: {
  action: FormAction
  title: string
  press: string
  secret: string
}) {
  const [state, send] = useFormAction(action, {})
  return (
    <form action={send} noValidate className="grid gap-10">
      <FormTitle title={title} hasErrors={needsLook(state)} />
      <ErrorSummary errors={state.errors} message={state.message} />
      <input type="hidden" name="press" value={press} />
      <input type="hidden" name="secret" value={secret} />
      {ELEMENTS.map((element, at) => (
        <Question key={element} element={element} number={at + 1} state={state} />
      ))}
      <AboutRespondent state={state} />
      <TextArea
        name="suggestion"
        label="Saran Anda untuk kami"
        hint="Jangan tulis nama, NIK, atau nomor HP. Paling panjang 500 huruf."
        optional
        maxLength={500}
        rows={4}
        error={state.errors?.suggestion}
        defaultValue={typedValue(state, 'suggestion')}
      />
      <div>
        <Button>Kirim penilaian</Button>
      </div>
    </form>
  )
}

function Question({ element, number, state }: { element: Element; number: number; state: FormState }) {
  const { label, question, answers } = questions[element]
  return (
    <RadioGroup
      name={element}
      label={
        <>
          <span className="block text-kecil font-normal text-teks-2">
            {number} dari {ELEMENTS.length} · {label}
          </span>
          {question}
        </>
      }
      columns={2}
      error={state.errors?.[element]}
      defaultValue={typedValue(state, element)}
      options={SCORES.map(score => ({ value: String(score), label: answers[score - 1] }))}
    />
  )
}
