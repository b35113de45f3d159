import { takeScans } from '@/app/take-scans'
import { publicAction } from '@/lib/action'
import { scannerHere } from '@/lib/auth/scanner-phone'
import { scanPapers } from '@/lib/commands/scan-papers'
import { scanForm } from '@/lib/domain/scan-form'
import { routes } from '@/lib/routes'

type Context = { params: Promise<{ token: string }> }

/** Takes the photos of an officer's phone. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  return takeScans(request, routes.scannerPhone(token), ({ files, hasMore }, refuse) =>
    publicAction(scanForm, async (_visitor, { remove }) =>
      refuse(await scanPapers(await scannerHere(token), { files, hasMore, remove })),
    ),
  )
}
