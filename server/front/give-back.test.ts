import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { forgetShown } from './front-cookies'
import { asAnswer, leadBack } from './give-back'
import { openVisit } from './visit'

const ID = '4'.repeat(42)
const KEY = `k${'a'.repeat(32)}`
const PAGE = '/pengaduan/tulis/kunci/kirim'

type Asked = { method: string; headers?: Record<string, string>; sets?: string[] }

function visitWith({ method, headers = {}, sets = [] }: Asked) {
  const request = Object.assign(new IncomingMessage(new Socket()), { method, url: `${PAGE}?a=b`, headers })
  const response = new ServerResponse(request)
  if (sets.length > 0) response.setHeader('Set-Cookie', sets)
  return openVisit(request, response)
}

/** A form of a page, as a browser without scripts sends it, and what the app kept of what it says. */
async function refused(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const sent = new Response(form)
  const visit = visitWith({
    method: 'POST',
    headers: { 'content-type': sent.headers.get('content-type') ?? '' },
    sets: ['tuntas.jawaban=409; Path=/', `tuntas.kembali=segel; Path=${PAGE}; Max-Age=60; HttpOnly`],
  })
  visit.request.push(Buffer.from(await sent.arrayBuffer()))
  return visit
}

const fields = {
  $ACTION_REF_3: '',
  '$ACTION_3:0': `{"id":"${ID}","bound":"$@1"}`,
  $ACTION_KEY: KEY,
  nik: '3508',
}

test('the page that answers a form becomes a way to that page, and says nothing of what was typed', async () => {
  const visit = await refused(fields)
  expect(await leadBack(visit)).toBe(true)
  const { statusCode } = visit.response
  expect(statusCode).toBe(303)
  expect(visit.response.getHeaders()).toEqual({
    location: `${PAGE}?a=b`,
    'set-cookie': `tuntas.kembali=segel.${ID}.${KEY}; Path=${PAGE}; Max-Age=60; HttpOnly`,
  })
})

test('what belongs to no form of a page is answered where it was sent, and what the app kept goes nowhere', async () => {
  const visit = await refused({ name: 'x' })
  expect(await leadBack(visit)).toBe(false)
  expect(visit.response.getHeader('set-cookie')).toEqual(['tuntas.jawaban=409; Path=/'])
})

test('the page is asked for as an answer to its form, without anything that was typed, and shows it once', async () => {
  const headers = { cookie: `tuntas.lihat=x; tuntas.kembali=segel.${ID}.${KEY}`, host: 'a' }
  const visit = visitWith({ method: 'GET', headers })
  const answer = asAnswer(visit)
  expect(answer?.method).toBe('POST')
  expect(answer?.headers).toMatchObject({ 'x-tuntas-returned': 'segel', cookie: headers.cookie })
  const body = await new Response(await text(answer ?? visit.request), {
    headers: { 'content-type': answer?.headers['content-type'] ?? '' },
  }).formData()
  expect(Object.fromEntries(body)).toEqual({
    $ACTION_REF_1: '',
    '$ACTION_1:0': `{"id":"${ID}","bound":"$@1"}`,
    '$ACTION_1:1': '[{}]',
    $ACTION_KEY: KEY,
  })
  forgetShown(visit)
  expect(visit.response.getHeader('set-cookie')).toContain(`tuntas.kembali=; Path=${PAGE}; Max-Age=0`)
})

test.each([
  ['without it', { method: 'GET' }],
  ['with one of somebody’s making', { method: 'GET', headers: { cookie: 'tuntas.kembali=x.y' } }],
  ['by the framework', { method: 'GET', headers: { cookie: `tuntas.kembali=x.${ID}.${KEY}`, rsc: '1' } }],
  ['to send', { method: 'POST', headers: { cookie: `tuntas.kembali=x.${ID}.${KEY}` } }],
])('a page asked for %s is asked for as it is', (_, asked) => {
  expect(asAnswer(visitWith(asked))).toBeUndefined()
})
