import { action, LEAVES } from '@/lib/action'
import { claimApplication, letGoOfApplication } from '@/lib/commands/claim-application'
import type { Presence } from '@/lib/domain/claim'
import { claimForm } from '@/lib/domain/claim-form'
import { getPresence } from '@/lib/queries/get-presence'

/** An open page says that it still has the case in hand, or that it closes; it hears who has it. */
export async function POST(request: Request): Promise<Response> {
  const sent = await request.formData().catch(() => new FormData())
  let presence: Presence
  // Nobody reads what a beat is told: that a delegation is over waits for whoever presses something.
  const beat = action(
    claimForm,
    async (staff, { kind, ...page }) => {
      if (kind === 'closing') await letGoOfApplication(staff, page)
      else if (kind === 'shown') presence = await getPresence(staff, page.number)
      else presence = await claimApplication(staff, page)
    },
    LEAVES,
  )
  const { message, errors } = await beat({}, sent)
  return message || errors ? new Response(null, { status: 409 }) : Response.json({ presence })
}
