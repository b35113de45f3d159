import { ANSWERED_WITH, GIVEN_BACK, SHOWN_ONCE } from '@/lib/domain/front-cookies'
import type { Visit } from './visit'

/** The status an action asks its answer to have, taken out of the cookies on their way to the browser; undefined where it asks for none. */
export function takeStatus(response: Visit['response']): 409 | 429 | undefined {
  const asked = takeCookie(response, ANSWERED_WITH)
  if (asked === undefined) return undefined
  return asked.startsWith('429') ? 429 : 409
}

/** What a page was to show once it has shown with this answer: the next one comes without. */
export function forgetShown({ request, response, pathname }: Visit) {
  if (response.statusCode >= 500) return
  for (const name of SHOWN_ONCE) {
    takeCookie(response, name)
    if (request.headers.cookie?.includes(`${name}=`))
      response.appendHeader('Set-Cookie', `${name}=; Path=${pathname}; Max-Age=0; HttpOnly; SameSite=Lax`)
  }
}

/** What the app told this server in cookies goes no further with an answer that is no page. */
export function dropNotes(response: Visit['response']) {
  for (const name of [ANSWERED_WITH, GIVEN_BACK]) takeCookie(response, name)
}

/** Takes a cookie back that the app has set with this answer; tells what stood in it and behind it. */
export function takeCookie(response: Visit['response'], name: string): string | undefined {
  const set = [response.getHeader('set-cookie') ?? []].flat().map(String)
  const mine = set.find(cookie => cookie.startsWith(`${name}=`))
  if (mine === undefined) return undefined
  const others = set.filter(cookie => cookie !== mine)
  if (others.length > 0) response.setHeader('set-cookie', others)
  else response.removeHeader('set-cookie')
  return mine.slice(name.length + 1)
}
