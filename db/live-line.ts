import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { env } from '@/lib/env'
import { pool } from './pool'
import { within } from './vital-signs'

/** The channel of PostgreSQL on which every process of the portal hears what the others did. */
export const LIVE_CHANNEL = 'tuntas_live'

/** Milliseconds between two proofs that the line still carries, and how long one may take. */
const PROOF_EVERY = 20_000
const PROOF_WITHIN = 5_000

export type Ear = {
  hear: (text: string) => void
  /** The line was cut and is back: whatever was said meanwhile is lost. */
  miss: () => void
  /** The line is gone; whoever still wants to hear calls anew. */
  lose: () => void
}

type Line = {
  client: postgres.Sql
  ears: Set<Ear>
  listening: Promise<unknown>
  timer: NodeJS.Timeout
  /** Called with everything that comes through, ours and others'. */
  heard: (text: string) => void
}

const kept = globalThis as { tuntasLine?: Line }

/** Hears all that is announced until the returned function is called. One connection serves the whole process. Rejects within three seconds when PostgreSQL does not answer. */
export async function overhear(ear: Ear): Promise<() => void> {
  kept.tuntasLine ??= openLine()
  const line = kept.tuntasLine
  line.ears.add(ear)
  const leave = () => void line.ears.delete(ear)
  try {
    await within(3_000, line.listening)
  } catch (thrown) {
    leave()
    throw thrown
  }
  return leave
}

/** The driver calls again by itself after a cut that it notices; one it does not notice is found by the proof. */
function openLine(): Line {
  const client = postgres(env().DATABASE_URL, { max: 1, connect_timeout: 5, onnotice: () => undefined })
  const ears = new Set<Ear>()
  let isBack = false
  const listened = () => {
    if (isBack) for (const { miss } of ears) miss()
    isBack = true
  }
  const heard = (text: string) => {
    for (const { hear } of ears) hear(text)
  }
  const listening = client.listen(LIVE_CHANNEL, text => line.heard(text), listened)
  const timer = setInterval(() => void check(line), PROOF_EVERY)
  const line: Line = { client, ears, listening, timer, heard }
  timer.unref()
  listening.catch(() => hangUp(line))
  return line
}

async function check(line: Line) {
  if (line.ears.size === 0 || !(await carries(line))) hangUp(line)
}

/** Whether what is said over the pool comes through the line. */
async function carries(line: Line): Promise<boolean> {
  const word = `proof ${randomUUID()}`
  const { heard } = line
  const proven = new Promise<void>(resolve => {
    line.heard = text => (text === word ? resolve() : heard(text))
  })
  try {
    await within(PROOF_WITHIN, Promise.all([pool()`select pg_notify(${LIVE_CHANNEL}, ${word})`, proven]))
    return true
  } catch {
    return false
  } finally {
    line.heard = heard
  }
}

function hangUp(line: Line) {
  clearInterval(line.timer)
  if (kept.tuntasLine === line) kept.tuntasLine = undefined
  for (const { lose } of line.ears) lose()
  line.ears.clear()
  void line.client.end({ timeout: 0 }).catch(() => undefined)
}
