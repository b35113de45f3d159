import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { database } from '@/db/client'
import * as displays from '@/db/repositories/displays'
import type { DisplayActor } from '@/lib/domain/actor'
import type { DisplayKind } from '@/lib/domain/display'
import { Refusal } from '@/lib/domain/refusal'
import { linkToken, readLinkToken } from '@/lib/keys/link-token'
import { routes } from '@/lib/routes'
import { keepCookie } from './keep-cookie'

const DISPLAY = 'tuntas.layar'
const A_YEAR = 365 * 24 * 60 * 60

/** Which display this browser is, as the database knows it now; undefined for none, and for one whose right was taken away. */
export const currentDisplay = cache(async (): Promise<DisplayActor | undefined> => {
  const token = (await cookies()).get(DISPLAY)?.value
  const id = token && readLinkToken('display', token)
  const display = id ? await displays.findById(database(), id) : undefined
  return display && { kind: 'display', id: display.id, officeId: display.officeId, shows: display.kind }
})

/** The display of a kind this browser is; sends every other browser to where displays are connected. For pages. */
export async function displayOrConnect(shows: DisplayKind): Promise<DisplayActor> {
  const display = await currentDisplay()
  return display?.shows === shows ? display : redirect(routes.display())
}

/** The same for actions. Refuses with `display_unknown`. */
export async function displayHere(): Promise<DisplayActor> {
  const display = await currentDisplay()
  if (!display) throw new Refusal('display_unknown')
  return display
}

/** Makes this browser a display. */
export const keepDisplay = ({ id }: DisplayActor) =>
  keepCookie(DISPLAY, linkToken('display', id), { maxAge: A_YEAR, path: '/' })
