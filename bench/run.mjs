import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, createServer, get } from 'node:http'
import { gunzipSync } from 'node:zlib'

/**
 * Measures a started production server: `npm run bench -- http://localhost:3000`. One JSON line for each figure; nothing
 * passes or fails, because times belong to the machine they were taken on. `--start` measures a second start instead, with
 * the settings of the environment.
 */
const address = process.argv.find(argument => argument.startsWith('http')) ?? 'http://localhost:3000'
const PAGES = [
  '/',
  '/layanan',
  '/layanan/ktp-el-hilang',
  '/status',
  '/ajukan',
  '/pengaduan/tulis',
  '/bantuan',
]
const SECONDS = 4
const CONNECTIONS = 16

const say = figure => console.log(JSON.stringify(figure))

function ask(url, { agent, encoding = 'gzip' } = {}) {
  return new Promise((resolve, reject) => {
    const asking = get(url, { agent, headers: { 'accept-encoding': encoding }, timeout: 10_000 }, answer => {
      const chunks = []
      answer.on('data', chunk => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => resolve({ answer, body: Buffer.concat(chunks) }))
    })
    asking.on('timeout', () => asking.destroy(new Error('no answer in 10 s')))
    asking.on('error', reject)
  })
}

const text = ({ answer, body }) =>
  (answer.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString('utf8')

/** Bytes over the wire for a first visit with an empty cache, by kind. */
async function weigh(path) {
  const page = await ask(address + path)
  if (page.answer.statusCode !== 200)
    return say({ figure: 'bytes', page: path, status: page.answer.statusCode })
  const bytes = { html: page.body.length, css: 0, js: 0, font: 0, picture: 0 }
  let requests = 1
  const html = text(page)
  const found = new Set(
    [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:css|js|svg|png|webp|woff2)[^"]*)"/g)].map(hit => hit[1]),
  )
  for (const link of found) {
    const asset = await ask(new URL(link.replaceAll('&amp;', '&'), address))
    requests += 1
    bytes[kindOf(link)] += asset.body.length
    if (kindOf(link) !== 'css') continue
    for (const [, font] of text(asset).matchAll(/url\(["']?([^)"']+\.woff2)/g)) {
      requests += 1
      bytes.font += (await ask(new URL(font, new URL(link, address)))).body.length
    }
  }
  say({
    figure: 'bytes',
    page: path,
    requests,
    gzip: bytes,
    total: Object.values(bytes).reduce((a, b) => a + b),
  })
}

function kindOf(link) {
  if (/\.css/.test(link)) return 'css'
  if (/\.js/.test(link)) return 'js'
  return /\.woff2/.test(link) ? 'font' : 'picture'
}

/** Asks one address from several connections at a time. */
async function press(url) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const times = []
  let failed = 0
  const until = performance.now() + SECONDS * 1000
  const one = async () => {
    while (performance.now() < until) {
      const since = performance.now()
      const { answer } = await ask(url, { agent }).catch(() => ({ answer: { statusCode: 0 } }))
      if (answer.statusCode === 200) times.push(performance.now() - since)
      else failed += 1
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, one))
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = share => Number((times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1))
  return { perSecond: Math.round(times.length / SECONDS), p50: at(0.5), p95: at(0.95), failed }
}

/** The same bytes from a server that does nothing else: what this machine and this client can do at all. */
async function bareServer() {
  const { answer, body } = await ask(`${address}/`)
  const headers = {
    'Content-Type': 'text/html',
    'Content-Encoding': answer.headers['content-encoding'] ?? 'identity',
  }
  const source = `require('node:http').createServer((q,s)=>{s.writeHead(200,${JSON.stringify(headers)});s.end(body)}).listen(0,function(){process.send(this.address().port)});const body=Buffer.from('${body.toString('base64')}','base64')`
  const child = spawn(process.execPath, ['-e', source], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const [port] = await once(child, 'message')
  return { url: `http://127.0.0.1:${port}/`, stop: () => child.kill() }
}

async function start() {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  const since = performance.now()
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, PORT: String(port) },
    stdio: 'ignore',
  })
  const isReady = () =>
    ask(`http://localhost:${port}/readyz`).then(
      ({ answer }) => answer.statusCode === 200,
      () => false,
    )
  while (!(await isReady()) && child.exitCode === null && performance.now() - since < 50_000)
    await new Promise(resolve => setTimeout(resolve, 50))
  const isUp = child.exitCode === null
  say({
    figure: 'start to ready',
    seconds: isUp ? Number(((performance.now() - since) / 1000).toFixed(1)) : null,
  })
  child.kill('SIGTERM')
  if (isUp) await once(child, 'exit')
}

if (process.argv.includes('--start')) await start()
else {
  for (const page of PAGES) await weigh(page)
  const bare = await bareServer()
  say({ figure: 'bare node:http, same bytes', ...(await press(bare.url)) })
  bare.stop()
  say({ figure: 'home page from memory', ...(await press(`${address}/`)) })
  say({ figure: 'status page, rendered for each visit', ...(await press(`${address}/status`)) })
}
