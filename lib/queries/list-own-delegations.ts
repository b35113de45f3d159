import 'server-only'
import { database } from '@/db/client'
import * as delegations from '@/db/repositories/delegations'
import type { StaffActor } from '@/lib/domain/actor'

/** The roles the actor may hold for others today. */
export const listOwnDelegations = (actor: StaffActor) =>
  delegations.currentOf(database(), actor.id, new Date())
