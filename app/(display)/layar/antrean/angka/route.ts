import { currentDisplay } from '@/lib/auth/display'
import { boardWords } from '@/lib/format/board'
import { getBoard } from '@/lib/queries/get-board'

/** What the board shows now, for a board that is open. A display whose right was taken away hears 403. */
export async function GET() {
  const display = await currentDisplay()
  if (display?.shows !== 'board') return new Response(null, { status: 403 })
  return Response.json(boardWords(await getBoard(display)))
}
