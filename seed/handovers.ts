import { randomUUID } from 'node:crypto'
import { handOverCard } from '@/lib/commands/hand-over-card'
import type { StaffActor } from '@/lib/domain/actor'

const CURVES = [
  'M 90,130 C 120,20 150,20 160,120',
  'M 160,120 C 165,160 190,60 210,100',
  'M 210,100 C 230,140 240,90 260,105',
  'M 260,105 C 290,130 300,60 330,110',
  'M 330,110 C 350,140 380,90 430,96',
  'M 120,150 C 220,140 320,138 450,128',
]

/** What the signing pad writes for two strokes of a pen. */
export const SIGNATURE = [
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 560 200" width="560" height="200">',
  ...CURVES.map(
    d => `<path d="${d}" stroke-width="2.8" stroke="black" fill="none" stroke-linecap="round"></path>`,
  ),
  '</svg>',
].join('')

/** Hands a seeded card to its owner, who signs on the screen. */
export const seedHandover = (
  officer: StaffActor,
  number: string,
  receiverName: string,
  seenPrints?: number,
) =>
  handOverCard(officer, {
    press: randomUUID(),
    ...{ number, receiverName, seenPrints },
    relation: 'self',
    cardMatches: 'on',
    codeMatches: 'on',
    signatureKind: 'drawn',
    signature: Buffer.from(SIGNATURE),
  })
