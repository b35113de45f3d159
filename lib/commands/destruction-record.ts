import 'server-only'
import type { Connection } from '@/db/client'
import * as offices from '@/db/repositories/offices'
import type * as originals from '@/db/repositories/originals'
import type { StaffActor } from '@/lib/domain/actor'
import { signatoryLine } from '@/lib/domain/delegation'
import { type Destruction, destructions, originalLabel } from '@/lib/domain/original'
import type { Signer } from '@/lib/domain/paper-signature'
import { formatDate, formatDay } from '@/lib/format/date'
import { drawPaper } from '@/lib/integrations/official-paper/draw-paper'
import { letterheadOf } from '@/lib/integrations/official-paper/letterhead'
import { signedPlace } from '@/lib/integrations/official-paper/signed-place'
import { readDrawn } from '@/lib/integrations/signature-picture'
import { keepPaper, numberPaper } from './keep-paper'
import { sealSignatures } from './seal-signatures'

type Destroyed = {
  chosen: Awaited<ReturnType<typeof originals.holdAll>>
  witness: { name: string }
  way: Destruction
  /** What the two drew on the screen. */
  signature?: string
  witnessSignature?: string
}

/** Makes the berita acara pemusnahan: what is destroyed, of which case, how, by whom and before whom. No NIK: paper is lost. Tells its id. A step of the destruction's transaction. */
export async function keepDestructionRecord(
  on: Connection,
  actor: StaffActor,
  { chosen, witness, way, signature, witnessSignature }: Destroyed,
): Promise<string> {
  const { officeId, id: staffId } = actor
  const destroyer: Signer = {
    part: 'destroyer',
    name: actor.name,
    drawn: signature ? readDrawn(signature) : undefined,
  }
  const second: Signer = {
    part: 'witness',
    name: witness.name,
    drawn: witnessSignature ? readDrawn(witnessSignature) : undefined,
  }
  const office = await offices.findById(on, officeId)
  if (!office) throw new Error('an office is gone')
  const issuedAt = new Date()
  const series = { officeId, kind: 'destruction_record' } as const
  const number = await numberPaper(on, series, issuedAt)
  const bytes = await drawPaper({
    ...{ size: 'A4', title: 'Berita acara pemusnahan', number, issuedAt },
    letterhead: letterheadOf(office),
    pages: [
      [
        {
          kind: 'paragraph',
          text: `Pada hari ini, ${formatDay(issuedAt)}, ${chosen.length} dokumen asli berikut dimusnahkan dengan cara: ${destructions[way].toLowerCase()}.`,
        },
        {
          kind: 'table',
          columns: COLUMNS,
          rows: chosen.map(({ original, number, name }, at) => [
            ...[String(at + 1), originalLabel(original.type), number, name ?? ''],
            formatDate(original.since),
          ]),
        },
        {
          kind: 'signatures',
          places: [await signedPlace(destroyer, signatoryLine(actor)), await signedPlace(second)],
        },
      ],
    ],
  })
  const paper = await keepPaper(on, { ...series, bytes, staffId, number })
  await sealSignatures(on, actor, paper, [destroyer, second])
  return paper.id
}

const COLUMNS = [
  { label: 'No.', share: 0.07 },
  { label: 'Dokumen', share: 0.29 },
  { label: 'Berkas', share: 0.18 },
  { label: 'Atas nama', share: 0.26 },
  { label: 'Disimpan sejak', share: 0.2 },
]
