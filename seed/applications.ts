import { randomUUID } from 'node:crypto'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as documents from '@/db/repositories/documents'
import { judgeDocument } from '@/lib/commands/judge-document'
import { moveApplication } from '@/lib/commands/move-application'
import { recordBiometrics } from '@/lib/commands/record-biometrics'
import { shelveCard } from '@/lib/commands/shelve-card'
import { takeInWalkIn } from '@/lib/commands/take-in-walk-in'
import type { StaffActor } from '@/lib/domain/actor'
import { applicationForm } from '@/lib/domain/application-form'
import { AWAITING_HANDOVER } from '@/lib/domain/handover'
import { needsRecording, type Variant } from '@/lib/domain/service'
import { forward, isFinal, type Move, moves, type State, workflow } from '@/lib/domain/workflow'
import { type Deputy, seedHandover } from './handovers'
import { seedOriginal } from './originals'
import { sendFromHome } from './papers'

type Seeded = {
  name: string
  phone: string
  nik: string
  variant: Variant
  village: string
  until: State
  /** Whose sample papers were sent from home (seed/papers); without them a walk-in. */
  papersOf?: string
  /** Who took the card with a surat kuasa; its owner otherwise. */
  deputy?: Deputy
}

/** One application per desk, and a few more where the queue is. Fake people, fake numbers. */
const seeded: readonly Seeded[] = [
  {
    name: 'Siti Aminah',
    phone: '081234567890',
    nik: '3508104107920004',
    variant: 'lost',
    village: '35.08.10.1005',
    until: 'counter_check',
    papersOf: 'siti',
  },
  {
    name: 'Mohammad Hasan',
    phone: '085233344455',
    nik: '3508101208090002',
    variant: 'new',
    village: '35.08.10.2006',
    until: 'counter_check',
  },
  {
    name: 'Sulastri',
    phone: '081355566677',
    nik: '3508104505680001',
    variant: 'damaged',
    village: '35.08.10.1003',
    until: 'counter_check',
    papersOf: 'sulastri',
  },
  {
    name: 'Nur Hayati',
    phone: '082144455566',
    nik: '3508105703850003',
    variant: 'damaged',
    village: '35.08.10.1010',
    until: 'section_validation',
  },
  {
    name: 'Budi Santoso',
    phone: '081298765432',
    nik: '3573011406880005',
    variant: 'transfer_in',
    village: '35.08.10.1011',
    until: 'siak_entry',
    papersOf: 'budi',
  },
  {
    name: "Ma'ruf Ubaidillah",
    phone: '085755512345',
    nik: '3508100101750006',
    variant: 'lost',
    village: '35.08.10.2008',
    until: 'regency_verification',
  },
  {
    name: 'Endang Susilowati',
    phone: '081511122233',
    nik: '3508106612790007',
    variant: 'damaged',
    village: '35.08.10.1004',
    until: 'print_release',
  },
  {
    name: 'Karsinah',
    phone: '081336667788',
    nik: '3508105506710011',
    variant: 'damaged',
    village: '35.08.10.2008',
    until: 'card_printing',
  },
  {
    name: 'Rizky Ramadhan',
    phone: '089612345678',
    nik: '3508102510080008',
    variant: 'new',
    village: '35.08.10.1012',
    until: 'card_printing',
    papersOf: 'rizky',
  },
  {
    name: 'Hadi Pranoto',
    phone: '082233344400',
    nik: '3508101902770012',
    variant: 'lost',
    village: '35.08.10.1011',
    until: 'card_printing',
  },
  {
    name: 'Wagini',
    phone: '081234567890',
    nik: '3508104808550009',
    variant: 'lost',
    village: '35.08.10.1005',
    until: 'handover',
  },
  {
    name: 'Suparman',
    phone: '081277788899',
    nik: '3508101103640010',
    variant: 'damaged',
    village: '35.08.10.2006',
    until: 'completed',
    deputy: { receiverName: 'Yatini', receiverTie: 'Anak', receiverIdentity: '3508104203920013' },
  },
]

/** Takes in the seeded applications and walks each to its desk, every step by whoever holds it. */
export async function seedApplications(staff: readonly StaffActor[]) {
  for (const { until, papersOf, deputy, ...person } of seeded) {
    const form = filled(person)
    const number = papersOf
      ? await sendFromHome(form, papersOf)
      : await takeInWalkIn(holderOf(staff, 'counter_check'), form)
    if (!papersOf) await seedOriginal(holderOf(staff, 'counter_check'), number, person.variant)
    await walk(staff, number, until)
    if (until === AWAITING_HANDOVER)
      await shelveCard(holderOf(staff, until), { press: randomUUID(), number, shelf: 'A-1' })
    if (isFinal(until)) await seedHandover(holderOf(staff, AWAITING_HANDOVER), number, deputy ?? person.name)
  }
}

/** Makes the way forward, move by move, until an application waits where it should. */
export async function walk(staff: readonly StaffActor[], number: string, until: State) {
  for (;;) {
    const application = await applications.findByNumber(database(), number)
    const move = application && pressed(forward(application.state))
    if (!application || application.state === until || !move) return
    const holder = holderOf(staff, application.state)
    if (move === 'accept') await findInOrder(holder, application)
    await moveApplication(holder, {
      press: randomUUID(),
      number,
      seenVersion: application.version,
      move,
      siakReference: moves[move].needs?.includes('siak_reference') ? `SIAK-${number}` : undefined,
    })
  }
}

/** A move that needs a press and no page of its own. */
const pressed = (move: Move | undefined) =>
  move === 'hand_over' || move === 'undo_handover' ? undefined : move

async function findInOrder(officer: StaffActor, { id, number, variant }: applications.Application) {
  for (const { type } of await documents.ofApplication(database(), id))
    await judgeDocument(officer, { number, type, verdict: 'fits', lackingReason: null, note: null })
  if (needsRecording(variant)) await recordBiometrics(officer, { number })
}

/** Whoever of the first office, or its regency, holds a state. */
export function holderOf(staff: readonly StaffActor[], state: State): StaffActor {
  const holder = staff.find(({ role }) => role === workflow[state].holder)
  if (!holder) throw new Error(`nobody holds ${state}`)
  return holder
}

const filled = ({ name, phone, nik, variant, village }: Omit<Seeded, 'until' | 'papersOf' | 'deputy'>) =>
  applicationForm.parse({
    press: randomUUID(),
    ...{ name, phone, nik, variant, villageCode: village },
    eligibility: needsRecording(variant) ? 'seventeen' : undefined,
    familyCardNumber: `350810${nik.slice(6, 12).replace(/^[4-7]/, '1')}0001`,
  })
