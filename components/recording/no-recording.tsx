import { Details } from '@/components/ui/details'
import { refusals } from '@/lib/domain/refusal'

/** Why nobody is recorded for this service, for whoever looks for the button. */
export const NoRecording = () => (
  <Details summary="Tidak perlu perekaman">
    <p>{refusals.recording_not_needed}</p>
  </Details>
)
