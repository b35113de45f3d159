import { ownCounter } from '@/lib/auth/own-counter'
import { currentStaff } from '@/lib/auth/staff'
import { isRefusal } from '@/lib/domain/refusal'
import { getOwnQueue } from '@/lib/queries/get-own-queue'

/** Today's queue as the bar says it, for a page that is open already. */
export async function GET(): Promise<Response> {
  const staff = await currentStaff()
  if (!staff) return new Response('Anda sudah keluar.', { status: 401 })
  try {
    return Response.json(await getOwnQueue(staff, await ownCounter()))
  } catch (thrown) {
    if (isRefusal(thrown)) return new Response('Halaman ini tidak ada.', { status: 404 })
    throw thrown
  }
}
