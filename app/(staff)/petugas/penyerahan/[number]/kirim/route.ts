import { action } from '@/lib/action'
import { returnForm } from '@/lib/auth/returned-form'
import { currentStaff } from '@/lib/auth/staff'
import { handOverCard } from '@/lib/commands/hand-over-card'
import type { FormState } from '@/lib/domain/form-state'
import { handoverForm } from '@/lib/domain/handover-form'
import { refusals } from '@/lib/domain/refusal'
import { routes } from '@/lib/routes'

const MEGABYTE = 1024 * 1024
const LARGEST_PHOTO = 10 * MEGABYTE
/** The photos of the signed paper and of the surat kuasa, and the fields around them. */
const LARGEST_FORM = 2 * LARGEST_PHOTO + MEGABYTE / 2

type Context = { params: Promise<{ number: string }> }

/** Takes a handover with its signature, and goes back to the page of the application: with the receipt, or with the form as it was. */
export async function POST(request: Request, { params }: Context) {
  const { number } = await params
  const page = routes.handover(number)
  if (!(await currentStaff())) return seeOther(routes.signIn())

  const { errors, message, values, status } = await handOver(number, request)
  if (errors || message) await returnForm(page, { errors, message, values: withoutSignature(values), status })
  return seeOther(page)
}

async function handOver(number: string, request: Request): Promise<FormState> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN)
  if (!(length <= LARGEST_FORM)) return { message: refusals.file_too_large }
  const sent = await request.formData().catch(() => undefined)
  if (!sent) return { message: refusals.file_incomplete }

  const send = action(handoverForm, async (staff, form) => {
    const signature = await bytesOf(sent.get(form.signatureKind === 'drawn' ? 'signature' : 'photo'))
    const mandate = await bytesOf(sent.get('mandatePhoto'))
    await handOverCard(staff, { ...form, number, signature, mandate })
  })
  return send({}, sent)
}

const bytesOf = async (sent: FormDataEntryValue | null): Promise<Buffer> =>
  sent instanceof File ? Buffer.from(await sent.arrayBuffer()) : Buffer.from(sent ?? '')

/** A drawing is too large to travel back, and is drawn again. */
function withoutSignature(values: FormState['values']) {
  const { signature, ...rest } = values ?? {}
  return rest
}

const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } })
