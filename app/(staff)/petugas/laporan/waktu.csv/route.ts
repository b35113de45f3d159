import { timesCsv } from '@/components/report/times-csv'
import { currentStaff } from '@/lib/auth/staff'
import { quarterOf, quarterSlug, readQuarter } from '@/lib/domain/quarter'
import { isRefusal } from '@/lib/domain/refusal'
import { officeDay } from '@/lib/domain/working-days'
import { getReport } from '@/lib/queries/get-report'

export const dynamic = 'force-dynamic'

/** The service times of a quarter as a file, for whoever reads reports; `periode` picks one, without it the running one. Everyone else hears that there is none. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentStaff()
  if (!actor) return notFound()
  const asked = new URL(request.url).searchParams.get('periode') ?? undefined
  const quarter = readQuarter(asked) ?? quarterOf(officeDay(new Date()))
  try {
    const { time } = await getReport(actor, quarter)
    return new Response(timesCsv(quarter, time), {
      headers: {
        ...headers,
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="waktu-layanan-${quarterSlug(quarter)}.csv"`,
      },
    })
  } catch (thrown) {
    if (isRefusal(thrown)) return notFound()
    throw thrown
  }
}

const headers = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' }

const notFound = () =>
  new Response('Kami tidak menemukan laporan itu.', {
    status: 404,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
  })
