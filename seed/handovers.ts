import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { handOverCard } from '@/lib/commands/hand-over-card'
import type { StaffActor } from '@/lib/domain/actor'
import type { HandoverForm } from '@/lib/domain/handover-form'

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

/** Whom the owner of a seeded card sent for it. */
export type Deputy = Required<Pick<HandoverForm, 'receiverName' | 'receiverTie' | 'receiverIdentity'>>

/** Hands a seeded card to its owner by name, or to whom they sent, who signs on the screen. */
export const seedHandover = async (
  officer: StaffActor,
  number: string,
  receiver: string | Deputy,
  seenPrints?: number,
) =>
  handOverCard(officer, {
    press: randomUUID(),
    ...{ number, seenPrints },
    ...(typeof receiver === 'string'
      ? { relation: 'self', receiverName: receiver }
      : { ...receiver, relation: 'proxy', mandateSeen: 'on', mandate: await readFile(MANDATE) }),
    cardMatches: 'on',
    codeMatches: 'on',
    signatureKind: 'drawn',
    signature: Buffer.from(SIGNATURE),
  })

/** The surat kuasa among the samples that `scripts/draw-papers.mjs` draws. */
const MANDATE = path.join(process.cwd(), 'seed/papers', 'mandate-suparman.jpg')
