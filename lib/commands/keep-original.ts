import 'server-only'
import type { StaffActor } from '@/lib/domain/actor'
import type { AbsentOriginalForm, PlaceOriginalForm } from '@/lib/domain/original-form'
import { changeOriginal } from './change-original'

/** Takes an original in at the counter, and says where it is. Refuses as `changeOriginal` does. */
export const takeInOriginal = (actor: StaffActor, form: PlaceOriginalForm) =>
  changeOriginal(actor, form, 'taken_in', () => ({ place: form.place }))

/** Writes down that there is none, and why. Refuses as `changeOriginal` does. */
export const noteOriginalAbsent = (actor: StaffActor, form: AbsentOriginalForm) =>
  changeOriginal(actor, form, 'noted_absent', () => ({ note: form.reason }))

/** Says to which shelf or whom an original went. Refuses as `changeOriginal` does. */
export const moveOriginal = (actor: StaffActor, form: PlaceOriginalForm) =>
  changeOriginal(actor, form, 'moved', () => ({ place: form.place }))
