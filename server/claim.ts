import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { processIdentity } from './process-identity'
import { Sentence } from './sentence'
import { writePrivately } from './write-privately'

/**
 * One supervisor per data directory: two would start two PostgreSQL on the same files. Throws a Sentence while another one
 * lives; a record left by a killed one does not count. Returns how to give the directory free again.
 */
export function claimDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true })
  const record = join(dataDir, 'supervisor.json')
  const holder = readHolder(record)
  if (holder && holder.pid !== process.pid && processIdentity(holder.pid) === holder.identity) {
    throw new Sentence(
      `Tuntas sudah berjalan dengan data di ${dataDir} (proses ${holder.pid}). Hentikan dulu yang itu.`,
    )
  }
  writePrivately(record, JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) }))
  return () => rmSync(record, { force: true })
}

function readHolder(record: string): { pid: number; identity: string } | undefined {
  try {
    const { pid, identity } = JSON.parse(readFileSync(record, 'utf8'))
    return typeof pid === 'number' && typeof identity === 'string' ? { pid, identity } : undefined
  } catch {
    return undefined
  }
}
