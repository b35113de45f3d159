import 'server-only'
import type { Connection } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as offices from '@/db/repositories/offices'
import * as officialPapers from '@/db/repositories/official-papers'
import { type OfficialPaperKind, officialPaperNumber } from '@/lib/domain/official-paper'
import { officeDay } from '@/lib/domain/working-days'
import { keepFile } from '@/lib/integrations/file-store'
import { digestOfBytes } from '@/lib/keys/random'

type Series = { officeId: string; kind: OfficialPaperKind }

type Made = Series & {
  applicationId?: string
  bytes: Buffer
  staffId: string
  /** The number that is printed on it, from `numberPaper`; left out, it takes the next. */
  number?: string
}

/** Gives a paper that is about to be drawn its number: 0012/SP/35.08.10/2026. A refused command gives it back. */
export async function numberPaper(on: Connection, { officeId, kind }: Series, now: Date): Promise<string> {
  const office = await offices.findById(on, officeId)
  if (!office) throw new Error('an office is gone')
  const year = Number(officeDay(now).slice(0, 4))
  const counted = await officialPapers.countNext(on, { officeId, kind, year })
  return officialPaperNumber(kind, { counted, officeCode: office.code, year })
}

/**
 * Keeps a drawn paper: its bytes sealed in the file store, their SHA-256 and number in a row, and a trace of who made it. Tells the
 * row. Call it last: a file cannot be rolled back; one whose row was not written is swept away at night.
 */
export async function keepPaper(on: Connection, { bytes, staffId, ...made }: Made) {
  const { officeId, applicationId, kind } = made
  const paper = await officialPapers.insert(on, {
    ...{ officeId, applicationId, kind },
    number: made.number ?? (await numberPaper(on, made, new Date())),
    key: await keepFile(bytes),
    sha256: digestOfBytes(bytes),
    issuedBy: staffId,
  })
  await audit.trace(on, {
    ...{ officeId, staffId, subjectId: paper.id },
    act: 'paper_kept',
    detail: paper.number,
  })
  return paper
}
