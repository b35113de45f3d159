import 'server-only'
import { cookies } from 'next/headers'
import { keepCookie } from './keep-cookie'

const COUNTER = 'tuntas.loket'
const THIRTEEN_HOURS = 13 * 60 * 60

/** The counter this browser stands at, as someone said today; the first until they do. It proves nothing and opens nothing. */
export async function ownCounter(): Promise<number> {
  const said = Number((await cookies()).get(COUNTER)?.value)
  return Number.isInteger(said) && said > 0 ? said : 1
}

/** Notes, for a working day, at which counter this browser stands. */
export const keepOwnCounter = (counter: number) =>
  keepCookie(COUNTER, String(counter), { maxAge: THIRTEEN_HOURS, path: '/petugas' })
