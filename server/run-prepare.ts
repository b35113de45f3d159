import { spawn } from 'node:child_process'
import type { Prepared } from './announce'
import { Sentence } from './sentence'

/** Brings the database up to date in a process of its own, and answers what it found there. */
export function runPrepare(env: Record<string, string | undefined>, signal: AbortSignal): Promise<Prepared> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--conditions=react-server', '--import', 'tsx', 'server/prepare.ts'],
      {
        env: env as NodeJS.ProcessEnv,
        stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
        signal,
      },
    )
    let prepared: Prepared = { people: [], hasOffice: false }
    let said = ''
    child.stderr?.on('data', chunk => (said += chunk))
    child.on('message', (message: Prepared) => (prepared = message))
    child.once('error', reject)
    child.once('close', code =>
      code === 0 ? resolve(prepared) : reject(new Sentence(why(said, env.DATABASE_URL))),
    )
  })
}

function why(said: string, url = ''): string {
  const where = URL.canParse(url) ? new URL(url).host : 'DATABASE_URL'
  return `${said.trim().slice(0, 2000)}\nBasis data di ${where} tidak dapat disiapkan; sebabnya tertulis di atas.`
}
