import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent } from 'node:http'
import { ask } from './ask.mjs'

const SECONDS = 4
const CONNECTIONS = 16

/** Asks one address from several connections at a time. */
export async function press(url) {
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
export async function bareServer(address) {
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
