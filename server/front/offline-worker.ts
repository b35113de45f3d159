import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { type KeptAnswer, keepAnswer } from './kept-answer'
import { contentSecurityPolicy } from './security-headers'

export type OfflineWorker = { path: string; script: string }

/**
 * The script of the service worker: the file, told which build it belongs to and which pages it may keep. Undefined without the
 * file; its address then answers 404, at which every worker in a browser ends itself.
 */
export function offlineWorker(
  file: string,
  pages: readonly string[],
  buildId: string | undefined,
): string | undefined {
  if (!existsSync(file) || buildId === undefined) return undefined
  const code = readFileSync(file, 'utf8')
  const version = createHash('sha256').update(buildId).update(code).digest('base64url').slice(0, 12)
  return `self.LURING=${JSON.stringify({ version, pages })}\n${code}`
}

/** The name of the build that is served; undefined in development. */
export function readBuildId(distDir: string): string | undefined {
  const file = `${distDir}/BUILD_ID`
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}

/** Address and answer of the worker. A browser asks for it again and again, and runs it as soon as one byte is new. */
export async function keepWorker({ path, script }: OfflineWorker): Promise<[string, KeptAnswer]> {
  const headers = {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': contentSecurityPolicy({ kind: 'none' }),
  }
  return [path, await keepAnswer(Buffer.from(script), headers)]
}
