import { action } from '@/lib/action'
import { returnForm } from '@/lib/auth/returned-form'
import { currentStaff } from '@/lib/auth/staff'
import { handOverCard } from '@/lib/commands/hand-over-card'
import { findSigned, keepSigned } from '@/lib/commands/keep-signed'
import { forgetUnsaved } from '@/lib/commands/keep-unsaved'
import type { StaffActor } from '@/lib/domain/actor'
import { type FormState, needsLook } from '@/lib/domain/form-state'
import { handoverForm } from '@/lib/domain/handover-form'
import { refusals } from '@/lib/domain/refusal'
import { routes } from '@/lib/routes'

const MEGABYTE = 1024 * 1024
const LARGEST_PHOTO = 10 * MEGABYTE
/** The photos of the signed paper and of the surat kuasa, and the fields around them. */
const LARGEST_FORM = 2 * LARGEST_PHOTO + MEGABYTE / 2

/** What travels beside the fields: the strokes of a signature, and photos. */
const FILES = ['signature', 'photo', 'mandatePhoto']

type Context = { params: Promise<{ number: string }> }

/** Takes a handover with its signature, and goes back to the page of the application: with the receipt, or with the form as it was. */
export async function POST(request: Request, { params }: Context) {
  const { number } = await params
  const page = routes.handover(number)
  const staff = await currentStaff()
  if (!staff) return seeOther(routes.signIn())

  const { errors, message, values, status } = await handOver(staff, number, request)
  if (errors || message) await returnForm(page, { errors, message, values, status })
  return seeOther(page)
}

async function handOver(staff: StaffActor, number: string, request: Request): Promise<FormState> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN)
  if (!(length <= LARGEST_FORM)) return { message: refusals.file_too_large }
  const sent = await request.formData().catch(() => undefined)
  if (!sent) return { message: refusals.file_incomplete }

  const note = String(sent.get('kept') ?? '')
  const files = await filesOf(sent, await findSigned(staff, number, note))
  const bytesOf = (name: string) => files.find(({ field }) => field === name)?.content
  const send = action(handoverForm, async (actor, form) => {
    const signature = bytesOf(form.signatureKind === 'drawn' ? 'signature' : 'photo')
    await handOverCard(actor, { ...form, number, signature, mandate: bytesOf('mandatePhoto') })
  })
  const state = await send({}, sent)
  if (needsLook(state)) return { ...state, values: await kept(staff, number, files, state.values) }
  if (files.length > 0) await forgetUnsaved(staff, note, number)
  return state
}

type Files = Awaited<ReturnType<typeof findSigned>>

/** What was sent now, and else what was sent before. */
async function filesOf(sent: FormData, before: Files): Promise<Files> {
  const found = FILES.map(async field => {
    const value = sent.get(field)
    const content = value instanceof File ? Buffer.from(await value.arrayBuffer()) : Buffer.from(value ?? '')
    return content.length > 0
      ? { field, fileName: field, content }
      : before.find(file => file.field === field)
  })
  return (await Promise.all(found)).filter(file => file !== undefined)
}

/** A signature is too large to travel back: it stays here, and a note of it travels. */
async function kept(staff: StaffActor, number: string, files: Files, values: FormState['values']) {
  const { signature: _, ...rest } = values ?? {}
  return { ...rest, kept: (await keepSigned(staff, number, files)) ?? '' }
}

const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } })
