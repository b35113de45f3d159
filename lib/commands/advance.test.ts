import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Connection, transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as handovers from '@/db/repositories/handovers'
import { applications as applicationsTable } from '@/db/schema/applications'
import { documents } from '@/db/schema/documents'
import type { Actor } from '@/lib/domain/actor'
import { isRefusal } from '@/lib/domain/refusal'
import { STAFF_ROLES } from '@/lib/domain/role'
import { MOVES, type Move, STATES, type State } from '@/lib/domain/workflow'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices, passerBy } from '@/tests/people'
import { advance } from './advance'
import { startApplication } from './start-application'

/** The workflow of the product's design, written a second time, by hand: who may lead what where. */
const allowed: Record<string, State> = {
  'handing_in applicant hand_in': 'counter_check',
  'handing_in counter_officer hand_in': 'counter_check',
  'handing_in applicant cancel': 'cancelled',
  'counter_check counter_officer accept': 'section_validation',
  'counter_check counter_officer send_back': 'handing_in',
  'counter_check counter_officer reject': 'rejected',
  'counter_check applicant cancel': 'cancelled',
  'section_validation section_head validate': 'siak_entry',
  'section_validation section_head return_to_counter': 'counter_check',
  'siak_entry siak_operator forward': 'regency_verification',
  'siak_entry siak_operator return_to_counter': 'counter_check',
  'regency_verification regency_verifier sign': 'print_release',
  'regency_verification regency_verifier return_to_operator': 'siak_entry',
  'regency_verification regency_verifier reject': 'rejected',
  'print_release regency_verifier release': 'card_printing',
  'card_printing siak_operator print': 'handover',
  'card_printing siak_operator return_to_regency': 'regency_verification',
  'handover counter_officer hand_over': 'completed',
  'completed section_head undo_handover': 'handover',
}

let people: Awaited<ReturnType<typeof openOffices>>
let applicationId: string

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  applicationId = await startApplication(passerBy, filledIn('lost'))
})

describe('every cell of states × moves × roles, against the real database', () => {
  it.each(STATES)('%s', async state => {
    const cells = ROLES.flatMap(role => MOVES.map(move => ({ role, move })))

    for (const { role, move } of cells) {
      const outcome = await attempt(state, actorOf(role), move)

      const to = allowed[`${state} ${role} ${move}`]
      // An operator desa has no door to applications but their own link.
      const noes = role === 'village_operator' ? ['not_found'] : ['not_now', 'not_yours']
      expect(to ? [to] : noes, `${state} ${role} ${move}`).toContain(outcome)
    }
  })

  it('does not exist for an officer of another kecamatan, a passer-by, or someone who may only follow it', async () => {
    const strangers: Actor[] = [people.elsewhere, passerBy, { kind: 'follower', applicationId }]

    for (const stranger of strangers)
      for (const state of STATES) expect(await attempt(state, stranger, 'accept')).toBe('not_found')
  })
})

const ROLES = ['applicant', ...STAFF_ROLES] as const

const actorOf = (role: (typeof ROLES)[number]): Actor =>
  role === 'applicant' ? { kind: 'applicant', applicationId } : people.as(role)

class Undone extends Error {}

/** Tries one move from one state with everything it could need, and undoes it: tells the new state, or the reason of the refusal. */
async function attempt(state: State, actor: Actor, move: Move): Promise<string> {
  let outcome = ''
  await transact(async on => {
    const application = await inState(on, state, move)
    outcome = await advance(on, actor, application, {
      move,
      reason: 'Alasan',
      returnReason: 'other',
      siakReference: 'SIAK-1',
      recordStatus: 'PRINT_READY_RECORD',
      hasSignedReceipt: true,
    }).catch(thrown => {
      if (isRefusal(thrown)) return thrown.reason
      throw thrown
    })
    throw new Undone()
  }).catch(thrown => {
    if (!(thrown instanceof Undone)) throw thrown
  })
  return outcome
}

async function inState(on: Connection, state: State, move: Move) {
  await on
    .update(applicationsTable)
    .set({ state, handedInAt: new Date() })
    .where(eq(applicationsTable.id, applicationId))
  const finding =
    move === 'send_back'
      ? ({ verdict: 'lacking', lackingReason: 'unreadable' } as const)
      : ({ verdict: 'fits' } as const)
  await on
    .update(documents)
    .set({ answer: 'at_counter', ...finding })
    .where(eq(documents.applicationId, applicationId))
  if (move === 'undo_handover') await handedOver(on)
  const application = await applications.findById(on, applicationId)
  if (!application) throw new Error('the application is gone')
  return application
}

async function handedOver(on: Connection) {
  const { id: handedOverBy, officeId } = people.as('counter_officer')
  await handovers.insert(on, {
    ...{ applicationId, officeId, handedOverBy, receiverName: 'Siti Aminah' },
    ...{ relation: 'self', signatureKind: 'drawn' },
    ...{ signatureKey: 'undone-with-the-test', signatureSha256: Buffer.alloc(32) },
  })
}
