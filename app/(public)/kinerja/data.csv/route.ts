import { boardOf } from '@/app/(public)/kinerja/board'
import { performanceCsv } from '@/components/report/performance-csv'
import { quarterSlug } from '@/lib/domain/quarter'

export const dynamic = 'force-dynamic'

/** The figures of the board as a file; `periode` picks a quarter, without it the newest. */
export async function GET(request: Request): Promise<Response> {
  const board = await boardOf(new URL(request.url).searchParams.get('periode') ?? undefined)
  if (!board)
    return new Response('Periode itu tidak ada. Pilih periode lain di halaman kinerja.\n', {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    })
  const { quarter, performance } = board
  return new Response(performanceCsv(quarter, performance), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="kinerja-${quarterSlug(quarter)}.csv"`,
    },
  })
}
