import 'server-only'
import { z } from 'zod'
import type { Actor, VisitorActor } from '@/lib/domain/actor'
import { isRefusal, type RefusalReason } from '@/lib/domain/refusal'
import { publicAddress } from '@/lib/env'
import type { Body } from '@/lib/integrations/upload-form'
import { openUploadThing } from '@/lib/integrations/upload-thing'
import { linkToken, readLinkToken } from '@/lib/keys/link-token'
import { limitAttempts } from '@/lib/limit-attempts'
import { type AttachedPage, assertWelcome } from './attach-page'
import { beginUpload } from './begin-upload'
import { finishUpload } from './finish-upload'
import { type Address, receiveUpload } from './receive-upload'

type Outcome = { page: AttachedPage } | { refused: RefusalReason }

let opened: ReturnType<typeof open> | undefined

/** UploadThing, opened at its first use: its settings need the secrets. */
const uploadThing = () => {
  opened ??= open()
  return opened
}

const open = () =>
  openUploadThing<Outcome>({
    welcome: ({ token, type }, size) => assertWelcome(senderBy(token), type, size),
    begin: ({ token, type }, promised) => beginUpload(senderBy(token), { ...promised, type }),
    finish: ({ token }, key) => finishUpload(senderBy(token), { key }).then(page => ({ page }), outcomeOf),
  })

function outcomeOf(thrown: unknown): { refused: RefusalReason } {
  if (isRefusal(thrown)) return { refused: thrown.reason }
  throw thrown
}

/** Whoever holds the application's own link; a stranger with any other. */
function senderBy(token: string): Actor {
  const applicationId = readLinkToken('application', token) ?? readLinkToken('repair', token)
  return applicationId ? { kind: 'applicant', applicationId } : { kind: 'visitor', address: 'unknown' }
}

/** Files one address may ask to send in 15 minutes: a mobile network puts a whole town behind one. */
const MOST_ASKED = 1000

const places = z.array(z.looseObject({ url: z.string() }))

/** Answers UploadThing's client, which asks for a place to send a file to. The place is signed against the one public address and told without it: people also come by 127.0.0.1 or the office's own network. Refuses with `too_many_attempts`. */
export async function askForPlace(actor: VisitorActor, request: Request): Promise<Response> {
  await limitAttempts('ask_for_place', actor.address, MOST_ASKED)
  const answer = await uploadThing().ask(request)
  const parsed = places.safeParse(
    await answer
      .clone()
      .json()
      .catch(() => undefined),
  )
  if (!parsed.success) return answer
  return Response.json(parsed.data.map(place => ({ ...place, url: place.url.replace(publicAddress(), '') })))
}

/** Takes a file, whole or from where it stopped, and makes a page of it. Tells the page, the reason it was refused, or the status for bytes that were not taken; undefined for a fault of ours, after which the file stays to be tried again. */
export async function takeUpload(
  actor: VisitorActor,
  address: Address,
  part: { offset: number; body: Body },
) {
  const received = await receiveUpload(actor, address, part).catch(outcomeOf)
  if ('notTaken' in received || 'refused' in received) return received
  const { key, size, type, applicationId } = received
  return uploadThing().tell({ token: linkToken('application', applicationId), type }, key, size)
}
