import { lookUp } from '@/app/(public)/status/look-up'
import { publicAction } from '@/lib/action'
import { returnForm } from '@/lib/auth/returned-form'
import type { FormState } from '@/lib/domain/form-state'
import { refusals } from '@/lib/domain/refusal'
import { trackingForm } from '@/lib/domain/tracking-form'
import { routes } from '@/lib/routes'

const track = publicAction(trackingForm, lookUp)

/** Takes the home page's status box, and leads to the status page: with what was found, or with the form as it was and what to do. */
export async function POST(request: Request): Promise<Response> {
  const sent = await request.formData().catch(() => undefined)
  const { errors, message, values, status }: FormState = sent
    ? await track({}, sent)
    : { message: refusals.file_incomplete }
  if (errors || message) await returnForm(routes.status(), { errors, message, values, status })
  return new Response(null, { status: 303, headers: { location: routes.status() } })
}
