import { randomUUID } from 'node:crypto'
import { type Connection, transact } from '@/db/client'
import * as applicationMoves from '@/db/repositories/application-moves'
import * as applications from '@/db/repositories/applications'
import * as clockPauses from '@/db/repositories/clock-pauses'
import { writeDraft } from '@/lib/commands/start-application'
import type { StaffActor } from '@/lib/domain/actor'
import { applicationForm } from '@/lib/domain/application-form'
import type { PauseReason } from '@/lib/domain/clock-pause'
import { daysOf, quarterOf } from '@/lib/domain/quarter'
import { FIRST_CHECK, forward, moves, STEPS, type State, workflow } from '@/lib/domain/workflow'
import { beginOf, officeDay } from '@/lib/domain/working-days'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

type Past = {
  name: string
  nik: string
  /** Minutes at the counter, the head of section, the operator, the regency twice, the printer, and until it was fetched. */
  stays: readonly [number, number, number, number, number, number, number]
  pause?: { state: State; reason: PauseReason; minutes: number }
}

/** People who were served on the last working days, most within the twelve minutes. Fake people, fake numbers. */
const served: readonly Past[] = [
  { name: 'Paijan Wiryo', nik: '3508100303610011', stays: [6, 2, 3, 35, 12, 3, 20] },
  { name: 'Tumirah', nik: '3508105204580012', stays: [9, 3, 4, 50, 8, 4, 45] },
  {
    ...{ name: 'Jumadi Kasan', nik: '3508101707790013', stays: [5, 27, 3, 28, 9, 2, 15] },
    pause: { state: 'section_validation', reason: 'applicant_away', minutes: 24 },
  },
  { name: 'Rodiyah', nik: '3508106011840014', stays: [7, 2, 2, 41, 15, 3, 32] },
  {
    ...{ name: 'Saiful Anam', nik: '3508102108920015', stays: [4, 3, 3, 30, 10, 42, 18] },
    pause: { state: 'card_printing', reason: 'system_down', minutes: 38 },
  },
  { name: 'Tarmuji', nik: '3508101201660016', stays: [8, 4, 8, 64, 20, 5, 26] },
  {
    ...{ name: 'Yuliani Prihatin', nik: '3508105909010017', stays: [6, 2, 34, 25, 11, 3, 40] },
    pause: { state: 'siak_entry', reason: 'awaiting_regency', minutes: 30 },
  },
  { name: 'Wasito', nik: '3508100706730018', stays: [5, 1, 3, 38, 9, 2, 12] },
]

/** Walks those people down their road at the times of those days, so that the report of this quarter has something to tell. */
export async function seedPastServices(staff: readonly StaffActor[], now: Date) {
  const mornings = morningsBefore(now, served.length)
  for (const [index, past] of served.entries()) {
    const morning = mornings[index]
    if (morning) await transact(on => serve(on, staff, past, morning))
  }
}

/** Nine o'clock on the last working days of this quarter, the latest first. */
function morningsBefore(now: Date, most: number): Date[] {
  const mornings: Date[] = []
  const first = beginOf(daysOf(quarterOf(officeDay(now))).from)
  for (let at = beginOf(officeDay(now)).getTime() - DAY; at >= first.getTime(); at -= DAY) {
    const weekday = new Date(at + 7 * 60 * MINUTE).getUTCDay()
    if (weekday % 6 !== 0) mornings.push(new Date(at + 8.5 * 60 * MINUTE))
    if (mornings.length === most) break
  }
  return mornings
}

async function serve(
  on: Connection,
  staff: readonly StaffActor[],
  { name, nik, stays, pause }: Past,
  morning: Date,
) {
  const id = await writeDraft(on, holderOf(staff, FIRST_CHECK), formOf(name, nik))
  let at = morning
  for (const [step, minutes] of [0, ...stays].entries()) {
    const seen = await applications.findById(on, id)
    const state = STEPS[step]
    if (!seen || !state) return
    const by = holderOf(staff, step === 0 ? FIRST_CHECK : state)
    if (pause?.state === state) await pauseWithin(on, seen, { ...pause, from: at, by })
    at = new Date(at.getTime() + minutes * MINUTE)
    await goOn(on, seen, by, at)
  }
}

async function goOn(on: Connection, seen: applications.Application, by: StaffActor, now: Date) {
  const move = forward(seen.state)
  const toState = move && workflow[seen.state].moves[move]
  if (!toState) return
  const siakReference = moves[move].needs?.includes('siak_reference') ? `SIAK-${seen.number}` : undefined
  const handsIn = move === 'hand_in'
  await applicationMoves.make(on, seen, {
    ...{ move, toState, now, handsIn, siakReference },
    ...{ staffId: by.id, isReturned: false },
  })
}

type Within = NonNullable<Past['pause']> & { from: Date; by: StaffActor }

async function pauseWithin(
  on: Connection,
  { id: applicationId, officeId }: applications.Application,
  { reason, minutes, from, by }: Within,
) {
  const pausedAt = new Date(from.getTime() + MINUTE)
  await clockPauses.insert(on, { applicationId, officeId, reason, pausedAt, pausedBy: by.id })
  const now = new Date(pausedAt.getTime() + minutes * MINUTE)
  await clockPauses.resume(on, applicationId, { staffId: by.id, now })
}

function holderOf(staff: readonly StaffActor[], state: State): StaffActor {
  const holder = staff.find(({ role }) => role === workflow[state].holder)
  if (!holder) throw new Error(`nobody holds ${state}`)
  return holder
}

const formOf = (name: string, nik: string) =>
  applicationForm.parse({
    ...{ press: randomUUID(), name, nik, variant: 'lost' },
    ...{ phone: `0813333${nik.slice(-6)}`, villageCode: '35.08.10.1005' },
    familyCardNumber: `350810${nik.slice(6, 12).replace(/^[4-7]/, '1')}0001`,
  })
