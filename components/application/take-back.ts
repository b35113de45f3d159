import { routes } from '@/lib/routes'

/** Takes a page back that did not arrive as it lies here, so that it can be sent again. Trying is enough: the office keeps one file per content. */
export async function takeBack(token: string, pageId: string): Promise<void> {
  const form = new FormData()
  // A page's own id is as good a key as any: taking it back twice is taking it back.
  const fields = { token, purpose: 'repair', press: pageId, papers: '', remove: pageId }
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  await fetch(routes.sendFiles(), { method: 'POST', body: form, redirect: 'manual' }).catch(() => {})
}
