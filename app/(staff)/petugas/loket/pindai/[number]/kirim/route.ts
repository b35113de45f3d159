import { takeScans } from '@/app/take-scans'
import { action } from '@/lib/action'
import { scanPapers } from '@/lib/commands/scan-papers'
import { scanForm } from '@/lib/domain/scan-form'
import { routes } from '@/lib/routes'

type Context = { params: Promise<{ number: string }> }

/** Takes the sheets an officer dropped, pasted or chose at the desk. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { number } = await params
  return takeScans(request, routes.scan(number), ({ files, hasMore }, refuse) =>
    action(scanForm, async (staff, { remove }) =>
      refuse(await scanPapers({ kind: 'scanner', staff, number }, { files, hasMore, remove })),
    ),
  )
}
