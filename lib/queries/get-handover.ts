import 'server-only'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as audit from '@/db/repositories/audit'
import * as handovers from '@/db/repositories/handovers'
import type { StaffActor } from '@/lib/domain/actor'
import { AWAITING_HANDOVER } from '@/lib/domain/handover'
import { groupCode } from '@/lib/domain/receipt-code'
import { Refusal } from '@/lib/domain/refusal'
import { worksAtCounter } from '@/lib/domain/role'
import { roleOn } from '@/lib/domain/role-on'
import { publicAddress } from '@/lib/env'
import { formatPhone } from '@/lib/format/mask'
import { routes } from '@/lib/routes'

/** The survey link is shown to the officer only while the citizen stands at the counter (milliseconds). */
const AT_THE_COUNTER = 15 * 60 * 1000

/** What the counter needs to hand a card over, and once it has: the receipt and the survey link to pass on. Leaves a trace. Refuses with `not_found` all but the counter officers of its office, and before the card is ready. */
export async function getHandover(actor: StaffActor, number: string) {
  const application = await applications.findByNumber(database(), number)
  if (
    !application ||
    !applications.isFiled(application) ||
    !roleOn(application, actor) ||
    !worksAtCounter(actor.role)
  )
    throw new Refusal('not_found')
  const receipt = await handovers.find(database(), application.id)
  const isWaiting = application.state === AWAITING_HANDOVER
  if (!receipt && !isWaiting) throw new Refusal('not_found')

  await audit.trace(database(), {
    officeId: application.officeId,
    staffId: actor.id,
    act: 'application_opened',
    subjectId: application.id,
  })
  const { name, variant, stateSince, receiptCode, phone, surveySecret } = application
  return {
    ...{ number, name, variant, stateSince, isWaiting },
    code: groupCode(receiptCode),
    phone: formatPhone(phone),
    receipt: receipt && shownReceipt(receipt),
    surveyLink:
      receipt && surveySecret && isStillThere(receipt, actor)
        ? publicAddress() + routes.survey(surveySecret)
        : undefined,
  }
}

type Receipt = NonNullable<Awaited<ReturnType<typeof handovers.find>>>

const shownReceipt = ({
  receiverName,
  relation,
  signatureKind,
  signatureSha256,
  handedOverAt,
  officerName,
}: Receipt) => ({
  ...{ receiverName, relation, signatureKind, handedOverAt, officerName },
  fingerprint: signatureSha256.toString('hex'),
})

const isStillThere = ({ handedOverBy, handedOverAt }: Receipt, actor: StaffActor) =>
  handedOverBy === actor.id && Date.now() - handedOverAt.getTime() < AT_THE_COUNTER
