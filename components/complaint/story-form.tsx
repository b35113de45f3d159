'use client'
import { FormTitle } from '@/components/application/form-title'
import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { ErrorSummary } from '@/components/ui/error-summary'
import { KeptTyping } from '@/components/ui/kept-typing'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import { useFormAction } from '@/components/ui/use-form-action'
import { Whole } from '@/components/ui/whole'
import { COMPLAINT_TOPICS, complaintTopics, topicHint } from '@/lib/domain/complaint'
import { type FormAction, needsLook, typedValue } from '@/lib/domain/form-state'

const EXAMPLES = [
  'Saya antre dari pukul 08.00. Baru dipanggil pukul 11.00, padahal hanya ada lima orang.',
  'Seorang laki-laki di tempat parkir meminta Rp50.000 supaya KTP-el cepat jadi.',
  'Petugas di loket 2 membentak ibu saya, yang kurang mendengar.',
]

/** What a complaint is about, and what happened, in one's own words. */
export function StoryForm({
  action,
  title,
  fields,
  answers,
}: {
  action: FormAction
  title: string
  fields: Record<string, string>
  answers: { topic?: string; story?: string }
}) {
  const [state, send] = useFormAction(action, {})
  const answered = state.values ? state : { values: answers }
  const field = (name: string) => ({
    name,
    error: state.errors?.[name],
    defaultValue: typedValue(answered, name),
  })
  return (
    <form action={send} noValidate className="grid gap-8">
      <FormTitle title={title} hasErrors={needsLook(state)} />
      <ErrorSummary errors={state.errors} message={state.message} />
      <KeptTyping />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <RadioGroup
        {...field('topic')}
        label="Keluhan ini tentang apa?"
        options={COMPLAINT_TOPICS.map(value => ({
          value,
          label: complaintTopics[value],
          hint: topicHint(value),
        }))}
      />
      <div className="grid gap-3">
        <TextArea
          {...field('story')}
          label="Apa yang terjadi?"
          hint="Ceritakan apa yang Anda lihat, dan siapa orangnya bila tahu. Jangan tulis NIK."
          maxLength={4000}
          rows={8}
        />
        <Details summary="Contoh cerita">
          <ul className="grid list-disc gap-2 pl-5">
            {EXAMPLES.map(example => (
              <li key={example}>
                <Whole>{example}</Whole>
              </li>
            ))}
          </ul>
        </Details>
      </div>
      <div>
        <Button>Lanjutkan</Button>
      </div>
    </form>
  )
}
