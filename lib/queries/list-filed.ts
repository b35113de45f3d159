import 'server-only'
import { database } from '@/db/client'
import * as documents from '@/db/repositories/documents'
import * as filings from '@/db/repositories/filings'
import type { StaffActor } from '@/lib/domain/actor'
import { counterVisit } from '@/lib/domain/counter-visit'
import { readCursor, writeCursor } from '@/lib/domain/cursor'
import { draftLimit } from '@/lib/domain/draft'
import { shortName } from '@/lib/domain/person-name'
import { codeTail } from '@/lib/domain/receipt-code'
import { Refusal } from '@/lib/domain/refusal'
import { filesForVillage } from '@/lib/domain/role'
import { isFinal } from '@/lib/domain/workflow'
import { linkToken } from '@/lib/keys/link-token'

const PAGE = 25
/** More than these at the top and the list below would not be found. */
const MOST_AT_THE_TOP = 50

/**
 * What an operator desa filed, and nobody else's: on the first page what was sent back and what was not sent yet, then one
 * keyset page of the rest, newest first. First name and initial, and the last four of the code; no number. Refuses with
 * `not_found` all other roles.
 */
export async function listFiled(actor: StaffActor, { after }: { after?: string } = {}) {
  if (!filesForVillage(actor.role)) throw new Refusal('not_found')
  const on = database()
  const by = { staffId: actor.id, officeId: actor.officeId }
  const cursor = readCursor(after)
  const [returned, drafts, found] = await Promise.all([
    cursor ? [] : filings.returned(on, by, MOST_AT_THE_TOP),
    cursor ? [] : filings.drafts(on, by, draftLimit(new Date()), MOST_AT_THE_TOP),
    filings.sent(on, by, PAGE + 1, cursor),
  ])

  const rows = found.slice(0, PAGE)
  const last = rows.at(-1)
  const papers = await documents.ofApplications(
    on,
    rows.map(({ id }) => id),
  )
  const isAwaited = (row: Filed) =>
    counterVisit({
      ...row,
      source: { from: 'village' },
      documents: papers.filter(({ applicationId }) => applicationId === row.id),
    }) !== undefined
  return {
    returned: returned.map(row => ({ ...shown(row), token: linkToken('repair', row.id) })),
    drafts: drafts.map(row => ({ ...shown(row), token: linkToken('application', row.id) })),
    /** The receipt opens while the road goes on; afterwards it is the resident's alone. */
    sent: rows.map(row => ({
      ...shown(row),
      /** Whether the counter waits for the resident to come. */
      isAwaited: isAwaited(row),
      token: isFinal(row.state) ? undefined : linkToken('application', row.id),
    })),
    next:
      found.length > PAGE && last?.handedInAt ? writeCursor({ at: last.handedInAt, id: last.id }) : undefined,
  }
}

function shown({ id, name, variant, state, receiptCode, createdAt, handedInAt }: Filed) {
  return {
    ...{ id, variant, state },
    shortName: name ? shortName(name) : 'Nama belum diisi',
    codeTail: codeTail(receiptCode),
    since: handedInAt ?? createdAt,
  }
}

type Filed = Awaited<ReturnType<typeof filings.sent>>[number]
