import { readFileSync } from 'node:fs'
import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test, vi } from 'vitest'
import { createFront, type Front } from './front'
import { KEPT_WORDS } from './send-again'

const PAGE = '<!DOCTYPE html><html><body><h1>Halo</h1><script>1</script></body></html>'

let front: Front | undefined
afterEach(() => {
  front?.server.closeAllConnections()
  front?.server.close()
})

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

const html = (body: string) => (_: IncomingMessage, response: ServerResponse) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end(body)
}

type Options = {
  database?: () => boolean
  contentPages?: string[]
  contentVersion?: () => Promise<string>
  isOpen?: () => Promise<boolean>
  isCutOff?: boolean
}

/** A front server whose pages come from `handle` instead of Next. */
async function serve(handle: Handler, options: Options = {}) {
  const logged: Record<string, unknown>[] = []
  front = createFront({
    handle: async (asking, answering) => void (await handle(asking, answering)),
    contentPages: options.contentPages ?? [],
    contentVersion: options.contentVersion ?? (() => Promise.resolve('same')),
    carriesScripts: path => path.startsWith('/petugas'),
    isPublicFile: () => false,
    isNamedByContent: () => false,
    routeShape: () => '/bukti/[token]',
    isOpen: options.isOpen ?? (async () => true),
    vitalSigns: {
      isCutOff: async () => options.isCutOff === true,
      ping: async () => {
        if (options.database && !options.database()) throw new Error('down')
      },
    },
    log: line => logged.push(line),
  })
  await new Promise<void>(resolve => front?.server.listen(0, '127.0.0.1', resolve))
  const { port } = front.server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, port, logged, front }
}

/** Sends a body piece by piece, without saying how long it will be. */
function sendInPieces(
  port: number,
  pieces: number,
  size: number,
): Promise<{ status?: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sending = request({ port, method: 'POST', path: '/status' }, answer => {
      let text = ''
      answer.on('data', chunk => {
        text += chunk
      })
      answer.on('end', () => resolve({ status: answer.statusCode, text }))
    })
    sending.on('error', reject)
    for (let piece = 0; piece < pieces; piece += 1) sending.write(Buffer.alloc(size))
    sending.end()
  })
}

const readAll = async (asking: IncomingMessage) => {
  let bytes = 0
  for await (const chunk of asking) bytes += chunk.length
  return bytes
}

const TROUBLE_PAGE = `<html><body><main><p>${KEPT_WORDS}</p><a class="besar" href="">Coba lagi</a></main></body></html>`

test('a form that met a failure comes back with what was typed, to be sent once more; a password never does', async () => {
  const shell = '<!DOCTYPE html><html id="__next_error__"><body></body></html>'
  const { address, front } = await serve((asking, answering) => {
    answering.setHeader('Content-Type', 'text/html; charset=utf-8')
    if (asking.url?.startsWith('/gangguan')) return answering.end(TROUBLE_PAGE)
    if (asking.method === 'GET') return answering.end('<html><body><main>404</main></body></html>')
    answering.statusCode = 500
    asking.resume().on('end', () => answering.end(shell))
  })
  await front.warm()
  const sent = new FormData()
  sent.set('$ACTION_ID_1', '')
  sent.set('press', 'tekan-1')
  sent.set('name', 'Siti "Nur" <b>')

  const answer = await fetch(`${address}/petugas/coba`, { method: 'POST', body: sent })
  const page = await answer.text()

  expect(answer.status).toBe(500)
  expect(page).toContain('<form method="post" enctype="multipart/form-data">')
  expect(page).toContain('<input type="hidden" name="$ACTION_ID_1" value=""/>')
  expect(page).toContain('name="name" value="Siti &quot;Nur&quot; &lt;b&gt;"/>')
  expect(page).toContain('<button class="besar">Kirim sekali lagi</button>')
  expect(page).not.toContain(KEPT_WORDS)

  sent.set('password', 'rahasia')
  const door = await fetch(`${address}/petugas/masuk`, { method: 'POST', body: sent })
  expect(await door.text()).not.toContain('rahasia')
})

test.each([
  ['kept', 'sealed', 'Fotonya tidak perlu dipilih lagi.'],
  ['unkept', 'ya', 'lalu pilih lagi fotonya.'],
])(
  'a form with files that met a failure is offered anew, and says whether its photos were %s',
  async (name, value, words) => {
    const { address, front } = await serve((asking, answering) => {
      if (asking.method === 'GET') return html(TROUBLE_PAGE)(asking, answering)
      answering.statusCode = 500
      answering.setHeader('Content-Type', 'application/x-www-form-urlencoded;charset=UTF-8')
      asking.resume().on('end', () => answering.end(`press=tekan-1&${name}=${value}`))
    })
    await front.warm()
    const answer = await fetch(`${address}/api/berkas`, { method: 'POST', body: 'x' })
    const page = await answer.text()
    expect(answer.status).toBe(500)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page).toContain(words)
    expect(page).toContain(`<input type="hidden" name="${name}" value="${value}"/>`)
    expect(page).toContain('<input type="hidden" name="press" value="tekan-1"/>')
    expect(page).toContain('Kirim sekali lagi</button>')
  },
)

test('the words and the link that a form takes the place of are those of the page of a failure', () => {
  const words = readFileSync('components/layout/trouble-message.tsx', 'utf8')
  expect(words).toContain(KEPT_WORDS)
  expect(words).toContain('>Coba lagi</ButtonLink>')
})

test('a public page arrives without scripts and may not run any', async () => {
  const { address } = await serve(html(PAGE))
  const answer = await fetch(`${address}/status`)
  expect(await answer.text()).not.toContain('<script')
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'none'")
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
})

test('a staff page keeps its scripts under a nonce that the framework is told', async () => {
  let told: string | undefined
  const { address } = await serve((asking, answering) => {
    told = String(asking.headers['content-security-policy'])
    html(PAGE)(asking, answering)
  })
  const answer = await fetch(`${address}/petugas/meja`)
  expect(await answer.text()).toContain('<script>')
  expect(answer.headers.get('content-security-policy')).toBe(told)
  expect(told).toContain("'strict-dynamic'")
})

test('a piece that every page loads is packed once, as small as it gets, and is the phone’s for good', async () => {
  const piece = Array.from({ length: 900 }, (_, at) => `call${(at * 7919) % 1009}(${at})`).join(';')
  let asked = 0
  const { address } = await serve((_, answering) => {
    asked += 1
    answering.setHeader('Content-Type', 'application/javascript; charset=UTF-8')
    answering.end(piece)
  })
  const ask = () => fetch(`${address}/_next/static/chunks/a.js`, { headers: { 'accept-encoding': 'gzip' } })

  const [first, second] = [await ask(), await ask()]

  expect(await first.text()).toBe(piece)
  expect(asked).toBe(1)
  for (const { headers } of [first, second]) {
    expect(headers.get('content-length')).toBe(String(gzipSync(piece, { level: 9 }).length))
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('content-security-policy')).toBeNull()
  }
})

test('a content page is rendered once and then comes from memory, also while the database is away', async () => {
  let rendered = 0
  const { address, front } = await serve(
    (asking, answering) => {
      rendered += 1
      if (rendered > 2) throw new Error('database down')
      html(PAGE)(asking, answering)
    },
    { contentPages: ['/'] },
  )
  await front.warm()
  const before = rendered
  const answer = await fetch(address)
  expect(await answer.text()).toContain('Halo')
  const again = await fetch(address, { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } })
  expect(again.status).toBe(304)
  expect(rendered).toBe(before)
})

test('a content page comes to who opens it and to who lays it up, and says that the two may differ', async () => {
  const { address, front } = await serve(html(PAGE), { contentPages: ['/'] })
  await front.warm()
  const ask = (destination: string) => fetch(address, { headers: { 'sec-fetch-dest': destination } })
  for (const destination of ['document', 'empty']) {
    const answer = await ask(destination)
    expect(answer.headers.get('vary')).toBe('Accept-Encoding, Sec-Fetch-Dest, Sec-Fetch-Site')
    expect(await answer.text()).toContain('<h1>Halo</h1>')
  }
})

test('whoever another page led here is cut off from it; who came alone is spared a new process, but for what is theirs', async () => {
  const { address, front } = await serve(html(PAGE), { contentPages: ['/'] })
  await front.warm()
  const cut = async (path: string, site?: string) => {
    const answer = await fetch(address + path, { headers: site ? { 'sec-fetch-site': site } : {} })
    return answer.headers.get('cross-origin-opener-policy')
  }
  expect(await cut('/', 'none')).toBe('unsafe-none')
  for (const site of ['cross-site', 'same-site', 'same-origin', undefined])
    expect(await cut('/', site)).toBe('same-origin')
  expect(await cut('/status/hasil', 'none')).toBe('same-origin')
})

test('a content page is rendered anew within seconds of a change, and stands while nobody can tell', async () => {
  let words = 'Buka'
  let version: () => Promise<string> = async () => words
  const { address, front } = await serve(
    (asking, answering) => html(`<html><main>${words}</main></html>`)(asking, answering),
    { contentPages: ['/'], contentVersion: () => version() },
  )
  await front.warm()
  expect(await (await fetch(address)).text()).toContain('Buka')
  words = 'Tutup'
  await vi.waitFor(async () => expect(await (await fetch(address)).text()).toContain('Tutup'), 8000)
  version = () => Promise.reject(new Error('down'))
  words = 'Rusak'
  await pause(2500)
  expect(await (await fetch(address)).text()).toContain('Tutup')
}, 15_000)

test('a portal whose office is opened while it runs shows its own pages, and what changes from then on', async () => {
  let isOpen = false
  let words = 'Buka'
  let rendered = 0
  const { address, front } = await serve(
    (asking, answering) => {
      rendered += 1
      if (asking.url === '/entah') throw new Error('down')
      const kind = asking.url === '/gangguan' ? 'Kata kami' : 'Halo'
      html(`<html><main>${kind}: ${words}</main></html>`)(asking, answering)
    },
    { contentPages: ['/'], contentVersion: async () => words, isOpen: async () => isOpen },
  )
  await front.warm()
  expect(rendered).toBe(0)
  isOpen = true
  await vi.waitFor(() => expect(rendered).toBe(3), 4000)
  expect(await (await fetch(address)).text()).toContain('Halo: Buka')
  expect(await (await fetch(`${address}/entah`)).text()).toContain('Kata kami: Buka')
  words = 'Tutup'
  await vi.waitFor(async () => {
    expect(await (await fetch(`${address}/entah`)).text()).toContain('Kata kami: Tutup')
    expect(await (await fetch(address)).text()).toContain('Halo: Tutup')
  }, 8000)
}, 15_000)

test('a content page that fails keeps no other from being renewed, is said once, and comes when it can', async () => {
  let words = 'Buka'
  let isBroken = false
  const asked: string[] = []
  const { address, front, logged } = await serve(
    (asking, answering) => {
      asked.push(asking.url ?? '')
      if (asking.url === '/kontak' && isBroken) throw new Error('down')
      html(`<html><main>${words}</main></html>`)(asking, answering)
    },
    { contentPages: ['/kontak', '/'], contentVersion: async () => words },
  )
  const contact = async () => (await fetch(`${address}/kontak`)).text()
  const complaints = () => logged.filter(({ text }) => String(text).includes('/kontak')).length
  await front.warm()
  words = 'Tutup'
  isBroken = true
  await vi.waitFor(async () => expect(await (await fetch(address)).text()).toContain('Tutup'), 8000)
  expect(await contact()).toContain('Buka')
  asked.length = 0
  await vi.waitFor(() => expect(asked).toEqual(['/kontak', '/kontak']), 8000)
  expect(complaints()).toBe(1)
  isBroken = false
  await vi.waitFor(async () => expect(await contact()).toContain('Tutup'), 4000)
}, 30_000)

test('a body above the limit is refused with a page people can read', async () => {
  const { address } = await serve(async (asking, answering) => answering.end(String(await readAll(asking))))
  const answer = await fetch(`${address}/status`, { method: 'POST', body: Buffer.alloc(1024 * 1024 + 1) })
  expect(answer.status).toBe(413)
  expect(await answer.text()).toContain('Kiriman terlalu besar')
})

test('what is not taken leads back to the page of ours it came from, and nowhere else', async () => {
  const { address, port } = await serve(html(PAGE))
  const page = '/ajukan/tanda/berkas/kk?galat=trouble'
  const refusedFrom = async (referer: string) => {
    const answer = await fetch(`${address}/api/berkas`, { method: 'DELETE', headers: { referer } })
    const [, back] = /<a href="([^"]*)">Kembali ke halaman sebelumnya/.exec(await answer.text()) ?? []
    return back
  }
  expect(await refusedFrom(address + page)).toBe(page)
  const tooLarge = await fetch(`${address}/status`, {
    method: 'POST',
    body: Buffer.alloc(1024 * 1024 + 1),
    headers: { referer: address + page },
  })
  expect(await tooLarge.text()).toContain(`<a href="${page}">Kembali ke halaman sebelumnya</a>`)
  for (const other of [
    `https://jahat.contoh.id${page}`,
    `http://127.0.0.1:${port + 1}${page}`,
    `${address}//jahat.contoh.id/berkas`,
    `${address}/%E0%A4%A`,
    `${address}/api/berkas`,
    'javascript:alert(1)',
    'entah',
  ])
    expect(await refusedFrom(other), other).toBeUndefined()
})

test('a body that does not say how long it is meets the same limit while it arrives', async () => {
  let seen = 0
  const { port } = await serve(async (asking, answering) => {
    for await (const chunk of asking) seen += chunk.length
    answering.end('semua')
  })
  const answer = await sendInPieces(port, 40, 100_000)
  expect(answer.status).toBe(413)
  expect(answer.text).toContain('Kiriman terlalu besar')
  expect(seen).toBeLessThanOrEqual(1024 * 1024)
})

test('a body within the limit arrives whole', async () => {
  const { port } = await serve(async (asking, answering) => answering.end(String(await readAll(asking))))
  expect(await sendInPieces(port, 10, 100_000)).toEqual({ status: 200, text: '1000000' })
})

test('an unknown way of asking is refused', async () => {
  const { address } = await serve(html(PAGE))
  const answer = await fetch(address, { method: 'DELETE' })
  expect(answer.status).toBe(405)
  expect(answer.headers.get('allow')).toBe('GET, HEAD, POST')
})

test('a failure is a calm page with a number, and the log names neither the visitor nor the address', async () => {
  const { address, logged } = await serve(() => {
    throw new Error('Failed query: … params: 3508100101010001')
  })
  const answer = await fetch(`${address}/bukti/rahasia-sekali?k=1`)
  expect(answer.status).toBe(500)
  expect(await answer.text()).toContain(answer.headers.get('x-request-id') ?? 'no id')
  await expect.poll(() => logged.length).toBe(2)
  expect(JSON.stringify(logged)).not.toMatch(/rahasia|3508100101010001/)
})

test('an empty page that only scripts would fill is replaced where there are none', async () => {
  const { address } = await serve((asking, answering) => {
    answering.statusCode = 500
    html('<!DOCTYPE html><html id="__next_error__"><body></body></html>')(asking, answering)
  })
  expect(await (await fetch(`${address}/status`)).text()).toContain('Ada gangguan di pihak kami')
})

test('a page that sends its visitor on keeps the address, whatever empty page comes along', async () => {
  const { address } = await serve((asking, answering) => {
    answering.statusCode = 307
    answering.setHeader('Location', '/layanan')
    html('<!DOCTYPE html><html id="__next_error__"><body></body></html>')(asking, answering)
  })
  const answer = await fetch(`${address}/layanan/entah`, { redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([307, '/layanan'])
})

test('a failure wears the portal’s own page, with its number', async () => {
  const { address, front } = await serve((asking, answering) => {
    if (asking.url !== '/gangguan') throw new Error('down')
    html('<!DOCTYPE html><html><body><main>Kata kami<script>1</script></main></body></html>')(
      asking,
      answering,
    )
  })
  await front.warm()
  const answer = await fetch(`${address}/status`)
  expect(answer.status).toBe(500)
  expect(await answer.text()).toMatch(/<main>Kata kami<p>Kode kejadian: [0-9a-f-]{36}<\/p><\/main>/)
})

test('a page the front server says itself names the telephone and the marking that the portal’s own pages show', async () => {
  const { address, front } = await serve(
    html(
      '<html><body><aside aria-label="Demonstrasi" class="x"><b>Demonstrasi.</b></aside><main></main><a class="y" href="tel:0334323313">(0334) 323 313</a></body></html>',
    ),
  )
  const refused = async () => (await fetch(`${address}/status`, { method: 'DELETE' })).text()
  expect(await refused()).not.toMatch(/tel:|Demonstrasi/)
  await front.warm()
  expect(await refused()).toContain('<a href="tel:0334323313">(0334) 323 313</a>')
  expect(await refused()).toContain('<aside aria-label="Demonstrasi"><b>Demonstrasi.</b></aside>')
})

test('it is ready when it is warm and the database answers, and not while it drains', async () => {
  let database = true
  const { address, front } = await serve(html(PAGE), { database: () => database })
  const ready = async () => (await fetch(`${address}/readyz`)).status
  expect(await ready()).toBe(503)
  await front.warm()
  expect(await ready()).toBe(200)
  database = false
  expect(await ready()).toBe(503)
  expect((await fetch(`${address}/healthz`)).status).toBe(200)
})

test('a drain lets a request under way finish and takes no new one', async () => {
  const { address, front } = await serve(async (asking, answering) => {
    await new Promise(resolve => setTimeout(resolve, 300))
    html(PAGE)(asking, answering)
  })
  const underWay = fetch(`${address}/status`)
  await new Promise(resolve => setTimeout(resolve, 100))
  const drained = front.drain(0)
  expect((await underWay).status).toBe(200)
  await drained
  await expect(fetch(`${address}/status`)).rejects.toThrow()
})

test('a stream of events leaves at once and unpacked, and is cut when the server drains', async () => {
  const { address, front } = await serve((_, response) => {
    response.setHeader('Content-Type', 'text/event-stream; charset=utf-8')
    response.write('event: detak\ndata: 1\n\n')
  })
  const answer = await fetch(`${address}/petugas/aliran`, { headers: { 'accept-encoding': 'br' } })
  expect(answer.headers.get('content-encoding')).toBeNull()
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  const reader = answer.body?.getReader()
  expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('detak')

  const begun = performance.now()
  await front.drain(0)
  expect(performance.now() - begun).toBeLessThan(2_000)
  await expect(reader?.read()).rejects.toThrow()
})

test("a citizen's file keeps the sandbox it came in", async () => {
  const { address } = await serve((_, response) => {
    response.setHeader('Content-Type', 'image/jpeg')
    response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'")
    response.end('picture')
  })
  const answer = await fetch(`${address}/petugas/berkas/1/lembar/2`)
  expect(answer.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
})

test('before an office is opened every page says so calmly, and the first yes lasts', async () => {
  let isOpen = false
  const { address } = await serve(html(PAGE), { isOpen: async () => isOpen })
  const closed = await fetch(`${address}/petugas/masuk`)
  expect(closed.status).toBe(503)
  expect(closed.headers.get('retry-after')).toBe('60')
  expect(await closed.text()).toContain('Kantor belum dibuka di portal ini')
  isOpen = true
  expect((await fetch(address)).status).toBe(200)
})

test('a process that lost the database for good says that it is not well', async () => {
  const { address, front } = await serve(html(PAGE), { isCutOff: true })
  await front.warm()
  expect((await fetch(`${address}/healthz`)).status).toBe(503)
})

const toldUnknownAction: Handler = (asking, answering) => {
  if (asking.method === 'GET')
    return html(
      '<html><head><title>Tulis</title></head><body><main><form><input name="name"/></form></main><script src="/_next/a.js"></script></body></html>',
    )(asking, answering)
  asking.resume()
  answering.statusCode = 409
  answering.setHeader('x-nextjs-action-not-found', '1')
  answering.setHeader('Content-Type', 'text/plain')
  answering.end('Server action not found.')
}

test('a form from a page of an earlier build comes back in the page of today, with what was typed', async () => {
  const { address } = await serve(toldUnknownAction)
  const body = new FormData()
  body.append('$ACTION_ID_lama', '')
  body.append('name', 'Siti "Nur"')
  const answer = await fetch(`${address}/petugas/loket/baru`, { method: 'POST', body })
  const page = await answer.text()
  expect(answer.status).toBe(409)
  expect(page).toContain('Halaman ini sudah lama terbuka')
  expect(page).toContain('value="Siti &quot;Nur&quot;"')
  expect(page).toContain('<title>Galat: Tulis</title>')
  expect(page).not.toMatch(/<script|Server action/)
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'none'")
})

test('a script of an earlier build is told by the mark its page knows', async () => {
  const { address } = await serve(toldUnknownAction)
  const answer = await fetch(`${address}/petugas/meja`, { method: 'POST', headers: { 'next-action': '00' } })
  expect(answer.headers.get('x-nextjs-action-not-found')).toBe('1')
})

test('a form that another site sent here is refused with a page people can read', async () => {
  const { address } = await serve((_, answering) => {
    answering.statusCode = 500
    answering.setHeader('Content-Type', 'text/plain')
    answering.end('Internal Server Error')
  })
  const post = (origin: string) =>
    fetch(`${address}/pengaduan/tulis`, { method: 'POST', headers: { origin }, body: new FormData() })
  const answer = await post('https://jahat.contoh.id')
  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('tidak datang dari halaman kami')
  const fault = await post(address)
  expect(fault.status).toBe(500)
  expect(await fault.text()).toContain('Ada gangguan di pihak kami')
})
