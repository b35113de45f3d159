import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { forgetShown, takeStatus } from './front-cookies'
import { openVisit } from './visit'

/** A page that was asked for with some cookies, and sets others. */
function visitWith(cookie: string, sets: string[], status = 200) {
  const request = new IncomingMessage(new Socket())
  Object.assign(request, { method: 'GET', url: '/s/kunci', headers: { cookie } })
  const response = new ServerResponse(request)
  response.statusCode = status
  if (sets.length > 0) response.setHeader('Set-Cookie', sets)
  return openVisit(request, response)
}

const setBy = ({ response }: ReturnType<typeof visitWith>) => response.getHeader('set-cookie')

test('the status an action asks for goes no further than here, and other cookies do', () => {
  const visit = visitWith('', ['tuntas.jawaban=409; Path=/', 'tuntas.lihat=x; Path=/'])
  expect(takeStatus(visit.response)).toBe(409)
  expect(setBy(visit)).toEqual(['tuntas.lihat=x; Path=/'])
  expect(takeStatus(visit.response)).toBeUndefined()
  expect(takeStatus(visitWith('', ['tuntas.jawaban=429']).response)).toBe(429)
})

test('what a page showed once is taken back with it, also when the same answer brought it', () => {
  const shown = visitWith('tuntas.sekali=abc', [])
  forgetShown(shown)
  expect(setBy(shown)).toBe('tuntas.sekali=; Path=/s/kunci; Max-Age=0; HttpOnly; SameSite=Lax')

  const brought = visitWith('', ['tuntas.isian=abc; Path=/s/kunci; Max-Age=60'])
  forgetShown(brought)
  expect(setBy(brought)).toBeUndefined()
})

test('a failure showed nothing, so what it was to show stays', () => {
  const failed = visitWith('tuntas.sekali=abc', [], 500)
  forgetShown(failed)
  expect(setBy(failed)).toBeUndefined()
})
