import type { ReactNode } from 'react'
import type { FormAction } from '@/lib/domain/form-state'
import { PressForm } from './press-form'
import { ProgressCard, type ProgressFacts } from './progress-card'

type Way = { action: FormAction; label: string }

/** The applications this device may follow for one reason, which it says, the way to end that and, where it ends by itself, the way to go on. */
export function FollowedApplications({
  title,
  why,
  applications,
  hours,
  stay,
  end,
}: {
  title: string
  why: ReactNode
  applications: readonly ProgressFacts[]
  hours: string
  stay?: Way
  end: Way
}) {
  if (applications.length === 0) return null
  return (
    <section aria-label={title} className="grid gap-4">
      {applications.map(progress => (
        <ProgressCard key={progress.id} progress={progress} hours={hours} />
      ))}
      <p className="text-kecil text-teks-2">{why}</p>
      {stay ? (
        <PressForm action={stay.action} fields={{}} variant="kedua">
          {stay.label}
        </PressForm>
      ) : null}
      <PressForm action={end.action} fields={{}} variant="kedua">
        {end.label}
      </PressForm>
    </section>
  )
}
