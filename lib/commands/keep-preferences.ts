import 'server-only'
import { database } from '@/db/client'
import * as staff from '@/db/repositories/staff'
import type { StaffActor } from '@/lib/domain/actor'
import type { Preferences } from '@/lib/domain/preferences-form'

/** Keeps how a member of staff wants to work, for themselves alone. Said twice is said once. */
export const keepPreferences = (actor: StaffActor, preferences: Preferences): Promise<void> =>
  staff.keepPreferences(database(), actor.id, preferences)
