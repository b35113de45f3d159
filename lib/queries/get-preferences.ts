import 'server-only'
import { database } from '@/db/client'
import * as staff from '@/db/repositories/staff'
import type { StaffActor } from '@/lib/domain/actor'
import type { Preferences } from '@/lib/domain/preferences-form'

/** How a member of staff wants to work: single keys on or off, and which colours. */
export const getPreferences = (actor: StaffActor): Promise<Preferences> =>
  staff.preferencesOf(database(), actor.id)
