import type { PaperRefusal, PapersForm } from '@/lib/domain/papers-form'
import { routes } from '@/lib/routes'

/** The page a form was on: one paper of a draft, or all that a repair asks for. */
export function papersPage({ token, purpose, papers }: PapersForm, refused?: PaperRefusal): string {
  const type = refused?.type ?? papers[0]
  const draft = type ? routes.draftDocument(token, type) : routes.draftDocuments(token)
  return (purpose === 'repair' ? routes.repair(token) : draft) + (refused ? queryOf(refused) : '')
}

/** Where a form came from that could not be read: only ever one of our own pages with papers. */
export function returnTo(referer: string | null, refused: PaperRefusal): string {
  const path = referer && URL.canParse(referer) ? new URL(referer).pathname : ''
  const isOurs = /^\/(ajukan\/[\w-]+\/berkas(\/[a-z-]+)?|lengkapi\/[\w-]+)$/.test(path)
  return isOurs ? path + queryOf(refused) : routes.home()
}

const queryOf = ({ reason, type, until }: PaperRefusal) =>
  `?${new URLSearchParams({
    galat: reason,
    ...(type && { berkas: type }),
    ...(until && { sampai: until.toISOString() }),
  })}#ringkasan-galat`
