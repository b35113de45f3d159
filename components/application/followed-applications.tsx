import type { FormAction } from '@/lib/domain/form-state'
import { PressForm } from './press-form'
import { ProgressCard, type ProgressFacts } from './progress-card'

/** The applications this device may follow for one reason, which it says, and the way to end that. */
export function FollowedApplications({
  title,
  why,
  applications,
  end,
}: {
  title: string
  why: string
  applications: readonly ProgressFacts[]
  end: { action: FormAction; label: string }
}) {
  if (applications.length === 0) return null
  return (
    <section aria-label={title} className="grid gap-4">
      {applications.map(progress => (
        <ProgressCard key={progress.id} progress={progress} />
      ))}
      <p className="text-kecil text-teks-2">{why}</p>
      <PressForm action={end.action} fields={{}} variant="kedua">
        {end.label}
      </PressForm>
    </section>
  )
}
