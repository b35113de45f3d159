import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { ask } from './ask.mjs'
import { say } from './say.mjs'

/** How long a start takes with everything installed and built, with the settings of the environment. */
export async function start() {
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
