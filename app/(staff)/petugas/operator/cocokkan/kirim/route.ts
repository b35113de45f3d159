import { action } from '@/lib/action'
import { returnForm } from '@/lib/auth/returned-form'
import { currentStaff } from '@/lib/auth/staff'
import { checkRegencyList } from '@/lib/commands/check-regency-list'
import type { FormState } from '@/lib/domain/form-state'
import { refusals } from '@/lib/domain/refusal'
import { regencyListFileForm } from '@/lib/domain/siak-ledger-form'
import { readText } from '@/lib/format/read-text'
import { routes } from '@/lib/routes'

/** Bytes of the longest list, and the fields around it. */
const LARGEST_FORM = 900_000

/** Takes the regency's list as a file and leads to what it would write, or back to the form with what is wrong. */
export async function POST(request: Request) {
  if (!(await currentStaff())) return seeOther(routes.signIn())
  const page = routes.reconcile()
  const { done, errors, message, values, status } = await read(request)
  if (done) return seeOther(routes.regencyList(done))
  await returnForm(page, { errors, message, values, status })
  return seeOther(page)
}

async function read(request: Request): Promise<FormState> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN)
  if (!(length <= LARGEST_FORM)) return { message: refusals.list_too_long }
  const sent = await request.formData().catch(() => undefined)
  if (!sent) return { message: refusals.file_incomplete }

  const send = action(regencyListFileForm, async (staff, form) => {
    const file = sent.get('file')
    const rows = file instanceof File ? readText(Buffer.from(await file.arrayBuffer())) : ''
    return checkRegencyList(staff, { ...form, rows })
  })
  return send({}, sent)
}

const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } })
