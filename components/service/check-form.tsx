import { BackLink } from '@/components/ui/back-link'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { PageModule } from '@/components/ui/page-module'
import { RadioGroup } from '@/components/ui/radio-group'
import { Steps } from '@/components/ui/steps'
import { Whole } from '@/components/ui/whole'
import { type CheckAnswers, type CheckPage, STEPS_OF_CHECK } from '@/lib/domain/requirement-check'
import { routes } from '@/lib/routes'
import { FreeOfCharge } from './free-of-charge'

/** One question of the requirement check. The answers travel in the address alone: a plain form, no cookie, no storage. */
export function CheckForm({ question, isMissing, answers }: CheckPage & { answers: CheckAnswers }) {
  const { name, step, title, hint, missing } = question
  return (
    <div className="grid gap-4">
      <BackLink href={step === 1 ? routes.home() : routes.check({ ...answers, ubah: String(step - 1) })} />
      <Steps current={step} total={STEPS_OF_CHECK} />
      {isMissing ? <ErrorSummary errors={{ [name]: missing }} /> : null}
      <form method="get" action={routes.check()} className="grid gap-6">
        <Kept answers={answers} except={name} />
        <input type="hidden" name="langkah" value={step} />
        <RadioGroup
          name={name}
          label={<h1 className="text-judul font-[750]">{title}</h1>}
          hint={hint}
          error={isMissing ? missing : undefined}
          options={question.answers.map(answer => ({ ...answer, label: <Whole>{answer.label}</Whole> }))}
          defaultValue={answers[name]}
          numbered={step === 1}
        />
        <div>
          <Button>Lanjutkan</Button>
        </div>
      </form>
      <FreeOfCharge />
      {isMissing ? <PageModule src="/skrip/galat.js" /> : null}
    </div>
  )
}

/** The other answers, so that going back loses none. */
function Kept({ answers, except }: { answers: CheckAnswers; except: string }) {
  return Object.entries(answers)
    .filter(([name]) => name !== except)
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}
