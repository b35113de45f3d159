import { describe, expect, it } from 'vitest'
import { DISRUPTION_CAUSES, type DisruptionCause } from './disruption'
import { momentOf } from './office-hours'
import {
  freeSlots,
  hindranceOf,
  hindrances,
  meeting,
  type RecordingTimes,
  recordingOutages,
  slotTimes,
  slotTrouble,
} from './recording-slot'
import { slotsInWords } from './slot-words'

/** Monday 30 November to Friday 4 December 2026; Wednesday is a holiday. */
const hours = [1, 2, 3, 4, 5].map(weekday =>
  weekday === 5
    ? { weekday, opensAt: '08:00', closesAt: '14:30', breakFrom: '11:30', breakUntil: '13:00' }
    : { weekday, opensAt: '07:30', closesAt: '15:00', breakFrom: null, breakUntil: null },
)
const calm: RecordingTimes = {
  calendar: { hours, closedDays: new Map([['2026-12-02', 'Hari libur']]), closures: [] },
  outages: [],
  places: 2,
  taken: new Map(),
}
const at = (day: string, time: string) => momentOf(`2026-${day}`, time)
const now = at('11-30', '09:20')

describe('an hour for the recording', () => {
  it('begins on the hour, and lies wholly within the hours of the office', () => {
    const on = (day: string) =>
      ['07:00', '07:30', '08:00', '11:00', '12:00', '13:00', '14:00', '15:00'].filter(
        time => slotTrouble(at(day, time), calm, now) === undefined,
      )
    expect(on('12-01')).toEqual(['08:00', '11:00', '12:00', '13:00', '14:00'])
    expect(on('12-04')).toEqual(['08:00', '13:00'])
    expect(slotTimes(hours)).toEqual(['08:00', '09:00', '10:00', '11:00', '12:00', '13:00', '14:00'])
    expect(slotTimes([])).toEqual([])
  })

  it('is not given once it has begun', () => {
    expect(slotTrouble(at('11-30', '09:00'), calm, now)).toBe('slot_passed')
    expect(slotTrouble(at('11-30', '10:00'), calm, at('11-30', '10:00'))).toBe('slot_passed')
    expect(slotTrouble(at('11-30', '10:00'), calm, now)).toBeUndefined()
  })

  it('is not given on a weekend, a holiday, or while a closure is planned', () => {
    const closures = [{ from: at('12-01', '09:30'), until: at('12-01', '11:00') }]
    const planned = { ...calm, calendar: { ...calm.calendar, closures } }
    expect(slotTrouble(at('12-05', '09:00'), calm, now)).toBe('slot_closed')
    expect(slotTrouble(at('12-02', '09:00'), calm, now)).toBe('slot_closed')
    for (const time of ['09:00', '10:00'])
      expect(slotTrouble(at('12-01', time), planned, now)).toBe('slot_closed')
    expect(slotTrouble(at('12-01', '11:00'), planned, now)).toBeUndefined()
  })

  it('is full once all its places are taken', () => {
    const slot = at('12-01', '08:00')
    const taken = (count: number) => ({ ...calm, taken: new Map([[slot.getTime(), count]]) })
    expect(slotTrouble(slot, taken(1), now)).toBeUndefined()
    expect(slotTrouble(slot, taken(2), now)).toBe('slot_full')
  })
})

describe('an outage', () => {
  const siak = { cause: 'siak', beganAt: at('11-30', '08:00') } as const

  it('takes the hours until it is expected to end', () => {
    const outages = recordingOutages([{ ...siak, expectedEndAt: at('11-30', '11:30') }], now)
    expect(slotTrouble(at('11-30', '11:00'), { ...calm, outages }, now)).toBe('slot_disrupted')
    expect(slotTrouble(at('11-30', '12:00'), { ...calm, outages }, now)).toBeUndefined()
  })

  it('takes the rest of today where nobody knows its end, or the end has passed', () => {
    for (const expectedEndAt of [null, at('11-30', '09:00')]) {
      const outages = recordingOutages([{ ...siak, expectedEndAt }], now)
      expect(slotTrouble(at('11-30', '14:00'), { ...calm, outages }, now)).toBe('slot_disrupted')
      expect(slotTrouble(at('12-01', '08:00'), { ...calm, outages }, now)).toBeUndefined()
    }
  })

  it('of the printer, or a closure that is planned, leaves the recording alone', () => {
    const until = { beganAt: siak.beganAt, expectedEndAt: null }
    expect(
      recordingOutages(
        [
          { ...until, cause: 'printer' },
          { ...until, cause: 'closure' },
        ],
        now,
      ),
    ).toEqual([])
  })
})

describe('the next free hours', () => {
  it('begin with today, skip what is full and closed, and go on with the next day', () => {
    const full = [at('11-30', '10:00'), at('11-30', '11:00')].map(slot => [slot.getTime(), 2] as const)
    const times = { ...calm, taken: new Map(full) }
    expect(freeSlots(times, now, 3)).toEqual(['12:00', '13:00', '14:00'].map(time => at('11-30', time)))
    expect(freeSlots(calm, at('12-01', '14:30'), 1)).toEqual([at('12-03', '08:00')])
  })

  it('are none for an office whose hours nobody wrote down', () => {
    expect(freeSlots({ ...calm, calendar: { ...calm.calendar, hours: [] } }, now, 3)).toEqual([])
  })

  it('are read day by day', () => {
    const slots = [at('11-30', '09:00'), at('11-30', '10:00'), at('11-30', '13:00'), at('12-01', '08:00')]
    expect(slotsInWords(slots)).toBe(
      'Senin, 30 November pukul 09.00, 10.00 dan 13.00; Selasa, 1 Desember pukul 08.00',
    )
  })
})

describe('an hour that was given', () => {
  const disrupted = (cause: DisruptionCause, beganAt: Date, expectedEndAt: Date | null) => ({
    ...{ cause, beganAt, expectedEndAt },
  })

  it('is hindered by whatever keeps the device from working or the office open, and by nothing else', () => {
    const from = at('11-30', '09:00')
    const until = at('11-30', '12:00')
    const hindering = DISRUPTION_CAUSES.filter(
      cause => hindrances([disrupted(cause, from, until)], now).length > 0,
    )
    expect(hindering).toEqual(['siak', 'recorder', 'power', 'network', 'closure'])
  })

  it('is hindered where it meets the disruption, not before it began nor after it is expected to end', () => {
    const one = hindrances([disrupted('network', at('11-30', '09:15'), at('11-30', '11:30'))], now)
    const met = ['08:00', '09:00', '10:00', '11:00', '12:00'].filter(time => meeting(at('11-30', time), one))
    expect(met).toEqual(['09:00', '10:00', '11:00'])
    expect(meeting(at('11-30', '10:00'), one)).toMatchObject({ cause: 'network' })
  })

  it('days ahead is hindered by a closure planned for it, and by no outage without an end', () => {
    const ahead = at('12-03', '10:00')
    const closure = disrupted('closure', at('12-03', '08:00'), at('12-03', '12:00'))
    expect(meeting(ahead, hindrances([closure], now))).toMatchObject({ cause: 'closure' })
    expect(meeting(ahead, hindrances([disrupted('siak', at('11-30', '08:00'), null)], now))).toBeUndefined()
  })

  it('is hindered exactly where nobody could be given it for that', () => {
    const outages = [{ from: at('11-30', '09:00'), until: at('11-30', '12:00') }]
    const closures = [{ from: at('12-01', '08:00'), until: at('12-01', '10:00') }]
    const times = { ...calm, calendar: { ...calm.calendar, closures }, outages }
    for (const slot of [at('11-30', '11:00'), at('12-01', '09:00')])
      expect([hindranceOf(slot, times) !== undefined, slotTrouble(slot, times, now)]).toEqual([
        true,
        expect.stringMatching(/slot_(?:disrupted|closed)/),
      ])
    expect(hindranceOf(at('11-30', '13:00'), times)).toBeUndefined()
  })
})
