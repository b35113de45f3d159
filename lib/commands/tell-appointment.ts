import 'server-only'
import type { Connection } from '@/db/client'
import * as offices from '@/db/repositories/offices'
import type { AboutAppointment } from '@/lib/domain/appointment-message'
import type { MessageTopic } from '@/lib/domain/message'
import { shortName } from '@/lib/domain/person-name'
import type { Variant } from '@/lib/domain/service'
import { otherTime } from '@/lib/format/other-time'
import { formatSlot } from '@/lib/format/slot'
import { type Addressee, progressAddress, writeMessage } from './prepare-message'

/** Whose hour it is; nobody without a name is given one. */
type Owner = Addressee & { variant: Variant; name: string | null }

/** A step of a transaction: writes a message about somebody's hour for the recording. */
export async function tellAppointment(
  on: Connection,
  owner: Owner,
  { startsAt, topic, say }: { startsAt: Date; topic: MessageTopic; say: (about: AboutAppointment) => string },
) {
  const office = await offices.findById(on, owner.officeId)
  if (!office) return
  const text = say({
    variant: owner.variant,
    shortName: shortName(owner.name ?? ''),
    when: formatSlot(startsAt),
    otherTime: otherTime(office),
    link: progressAddress(owner),
  })
  await writeMessage(on, owner, { topic, text })
}
