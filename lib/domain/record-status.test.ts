import { describe, expect, it } from 'vitest'
import { RECORD_STATUSES, readRecordStatus, recordMover, recordStatuses, tellsRecord } from './record-status'
import { STATES } from './workflow'

describe('a record status', () => {
  it('has words for officers and citizens, and a sign of its own', () => {
    const signs = RECORD_STATUSES.map(status => recordStatuses[status].sign)

    expect(new Set(signs).size).toBe(RECORD_STATUSES.length)
    for (const status of RECORD_STATUSES) expect(recordStatuses[status].told).toMatch(/\.$/)
  })

  it('never tells a citizen that a possible double record is fraud', () => {
    const told = [recordStatuses.ADJUDICATE_RECORD.told, recordStatuses.DUPLICATE_RECORD.told].join(' ')

    expect(told).not.toMatch(/ganda|palsu|curang|penipuan/i)
  })

  it("that the regency must put right is the office's move once the regency returned the case, and the regency's while it has it", () => {
    for (const status of ['DUPLICATE_RECORD', 'SEARCH_FAILURE_AT_CENTRAL'] as const) {
      expect(recordMover(status, 'regency_verification')).toBe('regency')
      expect(recordMover(status, 'siak_entry')).toBe('district')
    }
    expect(recordMover('SENT_FOR_ENROLLMENT', 'siak_entry')).toBe('centre')
    expect(recordMover('CARD_ISSUED', 'completed')).toBeNull()
  })

  it.each([
    ['PRINT_READY_RECORD', 'PRINT_READY_RECORD'],
    [' print ready record ', 'PRINT_READY_RECORD'],
    ['prr', 'PRINT_READY_RECORD'],
    ['Sent-For-Enrollment', 'SENT_FOR_ENROLLMENT'],
    ['SFE', 'SENT_FOR_ENROLLMENT'],
    ['selesai', undefined],
    ['', undefined],
  ])('%j in a list is read as %s', (written, status) => {
    expect(readRecordStatus(written)).toBe(status)
  })

  it('is told while the register decides how the card goes on, not before and not after', () => {
    expect(STATES.filter(tellsRecord)).toEqual([
      'section_validation',
      'siak_entry',
      'regency_verification',
      'print_release',
    ])
  })
})
