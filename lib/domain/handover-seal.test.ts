import { expect, it } from 'vitest'
import { canonicalHandover, type SealedHandover } from './handover-seal'

const handover: SealedHandover = {
  ...{ id: 'a', applicationId: 'b', officeId: 'c', relation: 'proxy', receiverName: 'Rini' },
  ...{ receiverTie: 'Anak', receiverIdentity: '3508', isMandateSeen: true, isCodeProven: false },
  ...{ mandateSha256: null, mandatePlace: null },
  ...{ signatureKind: 'drawn', signatureSha256: Buffer.from('01', 'hex'), witnessName: null },
  ...{ handedOverBy: 'd', handedOverAt: new Date('2026-11-20T03:00:00Z') },
}

const BEFORE =
  '["handover/1","a","b","c","proxy","Rini","Anak","3508",true,false,"drawn","01",null,"d","2026-11-20T03:00:00.000Z"]'

it('writes what was sealed before surat kuasa were kept as it was written then', () => {
  expect(canonicalHandover(handover)).toBe(BEFORE)
})

it('writes every other surat kuasa in another way', () => {
  const [one, other] = [Buffer.from('02', 'hex'), Buffer.from('03', 'hex')]
  const ways = [
    handover,
    ...[one, other].map(mandateSha256 => ({ ...handover, mandateSha256 })),
    ...['Map 1', 'Map 2'].map(mandatePlace => ({ ...handover, mandatePlace })),
    { ...handover, mandateSha256: one, mandatePlace: 'Map 1' },
  ]
  expect(new Set(ways.map(canonicalHandover)).size).toBe(ways.length)
})
