import { officeToday } from '@/app/(public)/office-today'
import { DisruptionBand } from '@/components/office/disruption-band'

/** What is out of order now, for the top of a public page; nothing when all is well or nobody can tell. */
export async function CurrentDisruptions() {
  const { disruptions, now } = await officeToday()
  return <DisruptionBand disruptions={disruptions} now={now} />
}
