import 'server-only'
import type { Readable } from 'node:stream'
import { database } from '@/db/client'
import * as uploads from '@/db/repositories/uploads'
import type { VisitorActor } from '@/lib/domain/actor'
import { isRefusal, type Refusal } from '@/lib/domain/refusal'
import { arrived, removeArrived, writeArriving } from '@/lib/integrations/incoming-files'
import { type Body, readOnlyFile } from '@/lib/integrations/upload-form'
import { readSigned } from '@/lib/integrations/upload-signature'

/** An address to send to, as it was asked for. Whoever holds it may send: its signature is the proof. */
export type Address = { key: string; search: string }

/** Why bytes are not taken: the HTTP status that says so. */
export type NotTaken = { notTaken: 400 | 403 | 409 | 416 }

/** How many bytes of a signed file are here already. */
export async function arrivedSoFar(_actor: VisitorActor, address: Address): Promise<number | NotTaken> {
  const upload = await promisedAt(address)
  return 'notTaken' in upload ? upload : arrived(upload.id)
}

/**
 * Takes the bytes of a signed file from `offset` on and tells its application once all promised bytes are here. 403 for a changed or
 * expired address, 409 for a handle that is another's or done, 416 for a gap, 400 for too few or too many. What came before a cut stays.
 * Refuses with `storage_full`, and keeps nothing of the file then.
 */
export async function receiveUpload(
  _actor: VisitorActor,
  address: Address,
  { offset, body }: { offset: number; body: Body },
) {
  const upload = await promisedAt(address)
  if ('notTaken' in upload) return upload
  if (offset > (await arrived(upload.id))) return refused(416)

  const most = upload.size
  const take = (file: Readable) => writeArriving(upload.id, file, { offset, most })
  const total = await readOnlyFile(body, take).catch(thrown =>
    isRefusal(thrown) ? giveUp(upload.id, thrown) : undefined,
  )
  if (total === upload.size) return upload
  // A clean end at the wrong length is not this file; a cut is, and may go on.
  if (total !== undefined) await removeArrived(upload.id)
  return refused(400)
}

async function promisedAt({ key, search }: Address) {
  const signed = readSigned(key, search, new Date())
  if (!signed) return refused(403)
  const upload = await uploads.findByKey(database(), key)
  const isTheirs = upload && signed['x-ut-custom-id'].startsWith(`${upload.documentId}.`)
  if (!isTheirs || upload.size !== signed['x-ut-file-size'] || upload.finishedAt) return refused(409)
  return upload
}

async function giveUp(id: string, refusal: Refusal): Promise<never> {
  await removeArrived(id)
  throw refusal
}

const refused = (status: NotTaken['notTaken']): NotTaken => ({ notTaken: status })
