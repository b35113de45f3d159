import { spawn } from 'node:child_process'
import type { Person } from './announce'
import { Sentence } from './sentence'

/** Brings the database up to date in a process of its own, and answers who may sign in to a demonstration. */
export function runPrepare(
  env: Record<string, string | undefined>,
  signal: AbortSignal,
): Promise<readonly Person[]> {
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
    let people: readonly Person[] = []
    let said = ''
    child.stderr?.on('data', chunk => (said += chunk))
    child.on('message', (message: { people: readonly Person[] }) => (people = message.people))
    child.once('error', reject)
    child.once('close', code =>
      code === 0 ? resolve(people) : reject(new Sentence(why(said, env.DATABASE_URL))),
    )
  })
}

function why(said: string, url = ''): string {
  const where = URL.canParse(url) ? new URL(url).host : 'DATABASE_URL'
  return `${said.trim().slice(0, 2000)}\nBasis data di ${where} tidak dapat disiapkan; sebabnya tertulis di atas.`
}
