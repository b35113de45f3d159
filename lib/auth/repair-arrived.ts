import 'server-only'
import { z } from 'zod'
import { JUST_ARRIVED } from '@/lib/domain/front-cookies'
import { DOCUMENT_TYPES } from '@/lib/domain/service'
import { keepSealed, sealedFor } from './sealed-cookie'

const SECONDS = 600

const shape = z.object({
  sent: z.array(z.enum(DOCUMENT_TYPES)),
  brought: z.array(z.enum(DOCUMENT_TYPES)),
  at: z.coerce.date(),
})

/** What was repaired and when it came: papers photographed anew, and papers to be brought. */
export type RepairArrived = z.output<typeof shape>

/** Has the page at `path` say once, in this browser, that the repair arrived. */
export const tellArrived = (path: string, repair: RepairArrived) =>
  keepSealed(JUST_ARRIVED, repair, { path, maxAge: SECONDS })

/** What the page at `path` is to say now; undefined when it said so already, or nobody of us asked it to. */
export const arrivedAt = (path: string) => sealedFor(path, JUST_ARRIVED, shape)
