import { expect, test } from 'vitest'
import { replaceInbound } from './inbound-headers'

const asked = { id: 'id-1', pathname: '/status' }
const direct = { publicUrl: undefined, trustedProxies: 0, socketAddress: '36.80.1.2' }

test('a visitor cannot forge where a request came from', () => {
  const headers = {
    host: 'localhost:3000',
    'x-forwarded-host': 'jahat.example',
    'x-forwarded-proto': 'https',
    'x-tuntas-address': '1.1.1.1',
    'x-tuntas-returned': 'x',
    'x-middleware-subrequest': 'proxy',
    'content-security-policy': "script-src 'nonce-x'",
    forwarded: 'for=1.1.1.1',
  }
  replaceInbound(headers, asked, direct)
  expect(headers).toEqual({
    host: 'localhost:3000',
    'x-tuntas-address': '36.80.1.2',
    'x-tuntas-request': 'id-1',
    'x-tuntas-path': '/status',
    'x-forwarded-for': '36.80.1.2',
    'x-forwarded-host': 'localhost:3000',
    'x-forwarded-proto': 'http',
    'x-forwarded-port': '80',
  })
})

test('with a public address every request belongs to it', () => {
  const headers: Record<string, string> = { host: '10.0.0.5:3000' }
  replaceInbound(headers, asked, { ...direct, publicUrl: 'https://tuntas.example' })
  expect(headers).toMatchObject({ 'x-forwarded-host': 'tuntas.example', 'x-forwarded-proto': 'https' })
})

test('only the development server hears which open page asks, or its pages wait for ever', () => {
  const fromOutside = () => ({ host: 'localhost:3000', 'x-nextjs-request-id': 'a', 'x-nextjs-data': '1' })
  const [built, developed]: Record<string, string>[] = [fromOutside(), fromOutside()]
  replaceInbound(built ?? {}, asked, direct)
  replaceInbound(developed ?? {}, asked, { ...direct, dev: true })
  expect(built).not.toHaveProperty('x-nextjs-request-id')
  expect(developed).toHaveProperty('x-nextjs-request-id', 'a')
  expect(developed).not.toHaveProperty('x-nextjs-data')
})
