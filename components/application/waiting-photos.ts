import { createStore, del, entries, set, type UseStore } from 'idb-keyval'
import { DRAFT_DAYS } from '@/lib/domain/draft'
import type { DocumentType } from '@/lib/domain/service'

/** Foto yang menunggu — a chosen photo that lies on this phone until the office has it whole. */
export type WaitingPhoto = {
  id: string
  type: DocumentType
  blob: Blob
  name: string
  lastModified: number
  /** Bytes it had when it was chosen. */
  originalSize: number
  /** Whether it was made light already. */
  isLight: boolean
  /** Whether its owner said that it may be sent. */
  isConfirmed: boolean
  keptAt: number
}

const DAYS = DRAFT_DAYS * 24 * 60 * 60 * 1000

/** Keeps a photo under its application's link. Tells whether it lies safely here: some browsers keep nothing. */
export const keepWaiting = (token: string, photo: WaitingPhoto): Promise<boolean> =>
  set(keyOf(token, photo.id), photo, shelf()).then(
    () => true,
    () => false,
  )

/** The photos of one application that wait on this phone, oldest first. What is older than a draft may be is forgotten. */
export async function listWaiting(token: string): Promise<WaitingPhoto[]> {
  const all = await Promise.resolve()
    .then(() => entries<string, WaitingPhoto>(shelf()))
    .catch(() => [])
  const limit = Date.now() - DAYS
  await Promise.all(
    all.filter(([, { keptAt }]) => keptAt < limit).map(([key]) => del(key, shelf()).catch(() => {})),
  )
  return all
    .filter(([key, { keptAt }]) => isOf(token, key) && keptAt >= limit)
    .map(([, photo]) => photo)
    .sort((one, other) => one.keptAt - other.keptAt)
}

/** Forgets one photo. */
export const dropWaiting = (token: string, id: string): Promise<void> =>
  del(keyOf(token, id), shelf()).catch(() => {})

/** Forgets every photo of one application on this phone. Never fails. */
export async function forgetWaiting(token: string): Promise<void> {
  for (const { id } of await listWaiting(token)) await dropWaiting(token, id)
}

const keyOf = (token: string, id: string) => `${token} ${id}`
const isOf = (token: string, key: string) => key.startsWith(`${token} `)

let opened: UseStore | undefined

function shelf(): UseStore {
  opened ??= createStore('tuntas-foto', 'menunggu')
  return opened
}
