import { describe, expect, it } from 'vitest'
import { decide, type Facts } from './decision'

const complete: Facts = {
  state: 'counter_check',
  variant: 'lost',
  isRecorded: false,
  isApplicantWhole: true,
  isHandoverFresh: false,
  isOldCardAccounted: true,
  documents: [{ verdict: 'fits', isAnswered: true }],
}
const bare = { gives: [], ownMoves: [] }

describe('deciding a move', () => {
  it('lets the counter accept papers that all fit', () => {
    expect(decide('accept', complete, 'counter_officer', bare)).toEqual({
      allowed: true,
      to: 'section_validation',
    })
  })

  it('does not accept papers while one is not found to fit', () => {
    const open = { ...complete, documents: [...complete.documents, { verdict: null, isAnswered: true }] }

    expect(decide('accept', open, 'counter_officer', bare)).toEqual({
      allowed: false,
      because: 'documents_incomplete',
    })
  })

  it('does not accept someone whose NIK, KK number or village is not known', () => {
    const nameless = { ...complete, isApplicantWhole: false }

    expect(decide('accept', nameless, 'counter_officer', bare)).toEqual({
      allowed: false,
      because: 'applicant_incomplete',
    })
    expect(decide('reject', nameless, 'counter_officer', { ...bare, gives: ['reason'] }).allowed).toBe(true)
  })

  it('counts a paper that does not apply as in order', () => {
    const spared = { ...complete, documents: [{ verdict: 'not_applicable' as const, isAnswered: true }] }

    expect(decide('accept', spared, 'counter_officer', bare).allowed).toBe(true)
  })

  it('does not accept a first card before the recording, and lets the others pass without one', () => {
    expect(decide('accept', { ...complete, variant: 'new' }, 'counter_officer', bare)).toEqual({
      allowed: false,
      because: 'biometrics_missing',
    })
    expect(
      decide('accept', { ...complete, variant: 'new', isRecorded: true }, 'counter_officer', bare).allowed,
    ).toBe(true)
    for (const variant of ['transfer_in', 'lost', 'damaged'] as const)
      expect(decide('accept', { ...complete, variant }, 'counter_officer', bare).allowed).toBe(true)
  })

  it('does not hand a card over before the old one is answered for', () => {
    const ready = { ...complete, state: 'handover' as const, variant: 'damaged' as const }
    const gives = { ...bare, gives: ['signed_receipt'] as const }

    expect(decide('hand_over', { ...ready, isOldCardAccounted: false }, 'counter_officer', gives)).toEqual({
      allowed: false,
      because: 'old_card_unaccounted',
    })
    expect(decide('hand_over', ready, 'counter_officer', gives).allowed).toBe(true)
  })

  it('does not send papers back before one is found lacking', () => {
    expect(decide('send_back', complete, 'counter_officer', bare)).toEqual({
      allowed: false,
      because: 'nothing_flagged',
    })
  })

  it('does not take papers in while one is unanswered', () => {
    const draft: Facts = {
      ...complete,
      state: 'handing_in',
      documents: [{ verdict: null, isAnswered: false }],
    }

    expect(decide('hand_in', draft, 'applicant', bare)).toEqual({
      allowed: false,
      because: 'documents_unanswered',
    })
  })

  it('lets nobody validate what they themselves accepted', () => {
    const accepted = { ...complete, state: 'section_validation' as const }

    expect(decide('validate', accepted, 'section_head', { gives: [], ownMoves: ['accept'] })).toEqual({
      allowed: false,
      because: 'own_acceptance',
    })
    expect(decide('validate', accepted, 'section_head', bare).allowed).toBe(true)
  })

  it('lets the section head undo a handover while it is fresh, and not after', () => {
    const done = { ...complete, state: 'completed' as const, isHandoverFresh: true }
    const gives = { ...bare, gives: ['reason' as const] }
    expect(decide('undo_handover', done, 'section_head', gives)).toEqual({ allowed: true, to: 'handover' })
    expect(decide('undo_handover', { ...done, isHandoverFresh: false }, 'section_head', gives)).toEqual({
      allowed: false,
      because: 'handover_settled',
    })
    expect(decide('undo_handover', done, 'counter_officer', gives).allowed).toBe(false)
  })

  it.each([
    ['siak_entry', 'forward', 'siak_operator', 'siak_reference_missing'],
    ['siak_entry', 'return_to_counter', 'siak_operator', 'reason_missing'],
    ['regency_verification', 'reject', 'regency_verifier', 'reason_missing'],
    ['handover', 'hand_over', 'counter_officer', 'signed_receipt_missing'],
  ] as const)('in %s refuses %s by the %s without what it needs: %s', (state, move, role, because) => {
    expect(decide(move, { ...complete, state }, role, bare)).toEqual({ allowed: false, because })
  })

  it('asks the regency for the record status when it returns data to the operator', () => {
    const facts = { ...complete, state: 'regency_verification' as const }

    expect(
      decide('return_to_operator', facts, 'regency_verifier', {
        gives: ['return_reason', 'reason'],
        ownMoves: [],
      }),
    ).toEqual({
      allowed: false,
      because: 'record_status_missing',
    })
  })
})
