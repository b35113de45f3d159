import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { database } from '@/db/client'
import { surveyInvitations } from '@/db/schema/surveys'
import { disruptionCauses } from '@/lib/domain/disruption'
import { canonicalHandover } from '@/lib/domain/handover-seal'
import { SUPPLY_KINDS } from '@/lib/domain/supply'
import { type Move, type State, workflow } from '@/lib/domain/workflow'
import { officeDay } from '@/lib/domain/working-days'
import { readKept } from '@/lib/integrations/file-store'
import { verificationCode } from '@/lib/keys/proofs'
import { checkSlip } from '@/lib/queries/check-slip'
import { getGuestBook } from '@/lib/queries/get-guest-book'
import { getReport } from '@/lib/queries/get-report'
import { freshDatabase } from '@/tests/database'
import { passerBy } from '@/tests/people'
import { readLog, slowService, slowSpread, slowState, slowStays } from '@/tests/slow-report'
import { TODAY, YESTERDAY } from '@/tests/whole-day/clock'
import { replayDay } from '@/tests/whole-day/day'
import { lookAtLedger, slowPart } from '@/tests/whole-day/ledger'
import type { Office } from '@/tests/whole-day/office'
import { type Rows, readRows, readTraces } from '@/tests/whole-day/rows'

/** Some twelve seconds on a machine that has nothing else to do. */
const A_WHOLE_DAY = 240_000

let office: Office
let rows: Rows

beforeAll(async () => {
  await freshDatabase()
  office = await replayDay(3508)
  rows = await readRows(office.officeId)
}, A_WHOLE_DAY)

afterAll(() => {
  vi.useRealTimers()
})

const eventsOf = (id: string) => rows.events.filter(({ applicationId }) => applicationId === id)
const casesIn = (state: State) => rows.cases.filter(one => one.state === state)
const made = (move: Move) => rows.events.filter(event => event.move === move)
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')
const momentsOf = (happened: readonly { happenedAt: Date }[]) =>
  happened.map(({ happenedAt }) => happenedAt.getTime()).sort()
const isOfTheseDays = (days: readonly string[]) => days.every(day => day === TODAY || day === YESTERDAY)
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1)

describe('after a whole day of 60 visits', () => {
  it('every case is where its last event left it, and came there step by legal step', () => {
    for (const { id, state, version, stateSince } of rows.cases) {
      const road = eventsOf(id)
      expect(road.map(event => event.version)).toEqual(upTo(version))
      expect(road.map(({ fromState, move }) => workflow[fromState].moves[move])).toEqual(
        road.map(({ toState }) => toState),
      )
      expect(road.slice(1).map(({ fromState }) => fromState)).toEqual(
        road.slice(0, -1).map(({ toState }) => toState),
      )
      expect([state, stateSince]).toEqual([road.at(-1)?.toState, road.at(-1)?.happenedAt])
      const by = (move: Move) => road.filter(event => event.move === move).map(({ staffId }) => staffId)
      for (const validator of by('validate')) expect(by('accept')).not.toContain(validator)
    }
    expect(casesIn('rejected')).toHaveLength(1)
    expect(
      casesIn('cancelled')
        .map(({ number }) => number)
        .sort(),
    ).toEqual(office.fromHome.withdrawn.sort())
    const moved = new Set(rows.events.map(({ move }) => move))
    for (const move of ['send_back', 'return_to_operator', 'undo_handover'] as const)
      expect(moved).toContain(move)
  })

  it('the guest book has 60 lines, numbered without a gap, and tells of each who was served', async () => {
    const book = await getGuestBook(office.ratna, TODAY)
    expect(book.map(({ ticketNumber }) => ticketNumber)).toEqual(upTo(60))
    const never = office.visitors.filter(({ way }) => way === 'never_answers')
    for (const { id, state } of book)
      expect(state).toBe(never.some(({ visitId }) => visitId === id) ? 'skipped' : 'served')
    expect(book.filter(({ door }) => door === 'paper')).toHaveLength(3)
    for (const { arrivedAt, calledAt, servedAt } of rows.visits.filter(({ state }) => state === 'served')) {
      const moments = [arrivedAt, calledAt, servedAt].flatMap(moment => moment?.getTime() ?? [])
      expect(moments).toEqual([...moments].sort((one, other) => one - other))
      expect(servedAt).not.toBeNull()
    }
    for (const { visitId, number, wish } of office.visitors.filter(one => one.number && one.wish !== 'asks'))
      expect([wish, book.find(({ id }) => id === visitId)?.applicationNumber]).toEqual([wish, number])
  })

  it('the stock is what came, less what was used and spoiled, as two people counted it', () => {
    for (const { kind, left } of rows.supplies) {
      const own = rows.entries.filter(entry => entry.kind === kind)
      expect(left).toBe(sum(own.map(({ quantity }) => quantity)))
      expect(own.map(entry => entry.left)).toEqual(
        own.map((_, at) => sum(own.slice(0, at + 1).map(e => e.quantity))),
      )
    }
    expect(rows.entries.filter(({ change }) => change === 'corrected')).toMatchObject([
      { kind: 'ribbon', quantity: -1 },
    ])
  })

  it.each(SUPPLY_KINDS)('every printed card took one %s, from the day on that the office kept it', kind => {
    const printed = made('print').filter(
      ({ happenedAt }) => kind === 'card_blank' || officeDay(happenedAt) === TODAY,
    )
    const used = rows.entries.filter(entry => entry.kind === kind && entry.change === 'used')
    expect(printed.length).toBeGreaterThan(20)
    expect(used.map(idOf).sort()).toEqual(printed.map(idOf).sort())
    expect(new Set(used.map(idOf)).size).toBe(used.length)
    expect(momentsOf(used)).toEqual(momentsOf(printed))
    expect(used.map(({ quantity }) => quantity)).toEqual(used.map(() => -1))
  })

  it('every printed card was handed over or lies at the counter', () => {
    const blanks = rows.entries.filter(({ kind }) => kind === 'card_blank')
    const used = blanks.filter(({ change }) => change === 'used')
    const lasting = rows.handovers.filter(
      ({ id }) => !rows.undoings.some(({ handoverId }) => handoverId === id),
    )
    expect(lasting).toHaveLength(casesIn('completed').length)
    const spoiled = blanks.filter(({ change }) => change === 'spoiled')
    expect(spoiled).toHaveLength(1)
    expect(lasting.length + casesIn('handover').length + spoiled.length).toBe(used.length + spoiled.length)
    expect(rows.undoings).toHaveLength(1)
  })

  it('the SIAK ledger showed at every look what the events told: where each case was, since when, sent how often, back why', async () => {
    const nameOf = (staffId: string | null) => office.all.find(({ id }) => id === staffId)?.name
    const looks = [...office.ledgers, await lookAtLedger(office.dewi)]
    for (const { parts, lateInAWeek, events } of looks) {
      for (const part of ['at_regency', 'returned', 'arrived'] as const)
        expect(parts[part]).toEqual(slowPart(events, part, nameOf))
      expect(parts.late).toEqual({ count: 0, rows: [] })
      expect(lateInAWeek).toEqual(slowPart(events, 'late', nameOf))
    }
    for (const part of ['at_regency', 'returned', 'arrived'] as const)
      expect(sum(looks.map(({ parts }) => parts[part].rows.length))).toBeGreaterThan(0)
    const sentTwice = looks.flatMap(({ parts }) => parts.at_regency.rows).filter(row => row.includes(2))
    expect(sentTwice.map(row => row.includes('data_differs'))).toEqual([true])
  })

  it('what a move or a recording told of a record is written down once, and the last of it counts', () => {
    const told = rows.events.filter(({ recordStatus }) => recordStatus)
    const owed = [
      ...told.map(event => [
        event.applicationId,
        event.recordStatus,
        'move',
        event.staffId,
        event.happenedAt,
      ]),
      ...rows.cases
        .filter(({ recordedAt }) => recordedAt)
        .map(one => [one.id, 'BIO_CAPTURED', 'recording', one.recordedBy, one.recordedAt]),
    ]
    const written = rows.statuses.map(one => [
      ...[one.applicationId, one.status, one.source, one.staffId, one.notedAt],
    ])
    expect(written.map(String).sort()).toEqual(owed.map(String).sort())
    expect(new Set(rows.statuses.map(({ source }) => source))).toEqual(new Set(['move', 'recording']))
    for (const { id, recordStatus } of rows.cases)
      expect(recordStatus).toBe(rows.statuses.findLast(one => one.applicationId === id)?.status ?? null)
  })

  it('the report tells the times that the events tell, minute by minute', async () => {
    const log = await readLog(office.officeId)
    const { time } = await getReport(office.bambang, { year: 2026, quarter: 4 })
    const stays = casesIn('completed').map(({ id }) => slowStays(log, id))
    const services = stays.map(slowService)
    expect(time.finished).toBe(stays.length)
    expect(time.net).toEqual(slowSpread(services.map(({ net }) => net)))
    expect(time.gross).toEqual(slowSpread(services.map(({ gross }) => gross)))
    const steps = ['counter_check', 'section_validation', 'siak_entry', 'regency_verification'] as const
    for (const state of [...steps, 'print_release', 'card_printing', 'handover'] as const) {
      const sums = stays.flatMap(own => slowState(own, state) ?? [])
      const step = time.steps.find(({ label }) => label === workflow[state].label)
      expect(step?.net).toEqual(slowSpread(sums.map(({ net }) => net)))
      expect(step?.gross).toEqual(slowSpread(sums.map(({ gross }) => gross)))
    }
    expect(log.pauses.length).toBeGreaterThan(2)
    expect(log.pauses.every(({ resumedAt }) => resumedAt)).toBe(true)
  })

  it('what an outage stopped was held once each time, let go once, and its slips are real', async () => {
    const { disruptions } = await readLog(office.officeId)
    const typedIn = rows.visits
      .filter(({ door }) => door === 'paper')
      .map(({ applicationId }) => applicationId)
    const owed = rows.cases.flatMap(({ id }) => {
      if (typedIn.includes(id)) return []
      return staysOf(id).flatMap(({ state, from, until }) =>
        disruptions
          .filter(({ cause }) => disruptionCauses[cause].stops.includes(state))
          .filter(outage => from < outage.until && until > outage.from)
          .map(outage => [id, state, until < outage.until ? 'moved_on' : 'recovered'].join()),
      )
    })
    const written = rows.held.map(({ applicationId, state, released }) =>
      [applicationId, state, released].join(),
    )
    expect(written.sort()).toEqual(owed.sort())
    expect(new Set(rows.held.map(({ released }) => released))).toEqual(new Set(['recovered', 'moved_on']))
    expect(new Set(rows.held.map(({ disruptionId }) => disruptionId)).size).toBe(2)
    const slips = await Promise.all(
      rows.held.map(({ id }) => checkSlip(passerBy, verificationCode('collection', id))),
    )
    const given = slips.flatMap(slip => slip ?? [])
    expect(given.length).toBeGreaterThan(0)
    expect(given.every(({ kind }) => kind === 'collection')).toBe(true)
  })

  it('every handover’s seal fits what is written and signed', async () => {
    for (const handover of rows.handovers) {
      expect(handover.seal?.toString('hex')).toBe(sha256(canonicalHandover(handover)))
      expect(sha256(await readKept(handover.signatureKey))).toBe(handover.signatureSha256.toString('hex'))
    }
    expect(rows.handovers.filter(({ relation }) => relation === 'proxy').length).toBeGreaterThan(0)
  })

  it('the chain of traces is whole', async () => {
    const last = new Map<string, string | null>()
    for (const trace of await readTraces()) {
      const { office_id, id, staff_id, act, subject_id, detail, at, previous, hash } = trace
      expect(previous).toBe(last.get(String(office_id)) ?? null)
      const parts = [previous, id, office_id, staff_id, act, subject_id, detail, at]
      expect(hash).toBe(sha256(parts.filter(part => part !== null).join('|')))
      if (office_id === office.officeId)
        expect([officeDay(new Date(Number(at) * 1000))]).toSatisfy(isOfTheseDays)
      last.set(String(office_id), hash ?? null)
    }
  })

  it('every moment that owes a message has one, and no other has', () => {
    const mobile = rows.cases.filter(({ phone }) => phone.startsWith('+628')).map(({ id }) => id)
    const isToldOf = ({ applicationId }: { applicationId: string }) => mobile.includes(applicationId)
    const written = (words: RegExp) =>
      rows.messages
        .filter(({ text }) => words.test(text))
        .map(idOf)
        .sort()
    const owed = (move: Move) => made(move).filter(isToldOf).map(idOf).sort()
    expect(written(/sudah kami terima\./)).toEqual(owed('hand_in'))
    expect(written(/perlu Anda lengkapi/)).toEqual(owed('send_back'))
    expect(written(/tidak dapat diproses/)).toEqual(owed('reject'))
    expect(written(/sudah siap diambil/)).toEqual(owed('print'))
    expect(written(/sudah diserahkan/)).toEqual(owed('hand_over'))
    expect(written(/penyerahan tadi dibatalkan/)).toEqual(owed('undo_handover'))
    const recovered = rows.held.filter(({ released }) => released === 'recovered').filter(isToldOf)
    expect(written(/sudah selesai\. Berkas/)).toEqual(recovered.map(idOf).sort())
    const away = rows.held.filter(isToldOf).filter(isAtHome)
    expect(away.length).toBeGreaterThan(0)
    expect(written(/Anda tidak perlu datang dulu/)).toEqual(away.map(idOf).sort())
    const moves = ['hand_in', 'send_back', 'reject', 'print', 'hand_over', 'undo_handover'] as const
    expect(rows.messages).toHaveLength(
      sum(moves.map(move => owed(move).length)) + recovered.length + away.length,
    )
    expect(rows.messages.map(({ createdAt }) => officeDay(createdAt))).toSatisfy(isOfTheseDays)
  })

  it('every finished case has one invitation to the survey, and none other has', async () => {
    const invited = await database().select().from(surveyInvitations)
    expect(invited.map(({ secretDigest }) => secretDigest.toString('hex')).sort()).toEqual(
      casesIn('completed')
        .map(({ surveySecret }) => sha256(surveySecret ?? ''))
        .sort(),
    )
  })

  it('paper forms and official papers are numbered without a gap, and each form has one fate', () => {
    const intake = rows.forms.filter(({ kind }) => kind === 'intake')
    expect(intake.map(({ sequence }) => sequence).sort()).toEqual(upTo(6))
    expect(intake.filter(({ usedAt }) => usedAt)).toHaveLength(3)
    expect(intake.filter(({ spoiledAt }) => spoiledAt)).toHaveLength(1)
    const receipts = rows.papers.filter(({ kind }) => kind === 'handover_receipt')
    expect(receipts.map(({ number }) => Number(number.slice(0, 4))).sort((a, b) => a - b)).toEqual(
      upTo(rows.handovers.length),
    )
  })
})

const idOf = ({ applicationId }: { applicationId: string | null }) => applicationId

/** Every stay of a case; the one that lasts ends with the day. */
const staysOf = (id: string) =>
  eventsOf(id).map(({ toState: state, happenedAt: from }, at, road) => ({
    ...{ state, from, until: road[at + 1]?.happenedAt ?? new Date('9999-01-01') },
  }))

/** Whether whoever is kept waiting neither applied at the counter that day nor has come since. */
function isAtHome({ applicationId, heldAt }: { applicationId: string; heldAt: Date }) {
  const came = rows.visits.some(
    visit => visit.applicationId === applicationId && visit.day === TODAY && visit.arrivedAt <= heldAt,
  )
  return !came
}
