import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Service } from './keep-running'
import { Sentence } from './sentence'
import { watchHealth } from './watch-health'

type Options = {
  name: string
  /** Module to run, from the root of the project. */
  module: string
  /** Flags of Node itself. */
  flags?: readonly string[]
  env: Record<string, string | undefined>
  /** File that takes what the process prints; unset: our own output. */
  log?: string
  /** Milliseconds it may take to finish its work before it is killed. */
  patience: number
  /** Asked every few seconds; a process that keeps saying no, or nothing, is ended, and so started anew. */
  isWell?: () => Promise<boolean>
}

const LAST_PATIENCE = 3000

/** The exit code of a child that found its port taken. */
export const PORT_TAKEN = 98

/** A Node process of ours. It tells by a message when it is ready, and ends by itself when we are gone. */
export function nodeService(options: Options): Service {
  return {
    name: options.name,
    start: async () => {
      const child = spawnNode(options)
      const ended = ending(child)
      await readiness(child, ended, options.name)
      const lost = options.isWell && watchHealth(options.isWell, ended).then(() => end(child, ended))
      return {
        ended: lost ? Promise.race([ended, lost]) : ended,
        stop: () => stop(child, ended, options.patience),
      }
    },
  }
}

function spawnNode({ module, flags = [], env, log }: Options): ChildProcess {
  const output = log ? openSync(log, 'a', 0o600) : 'inherit'
  const child = spawn(process.execPath, [...flags, '--import', 'tsx', module], {
    env: env as NodeJS.ProcessEnv,
    stdio: ['ignore', output, output, 'ipc'],
  })
  if (typeof output === 'number') closeSync(output)
  return child
}

function ending(child: ChildProcess): Promise<string> {
  return new Promise(resolve => {
    child.once('error', error => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? `kode ${code}`))
  })
}

async function readiness(child: ChildProcess, ended: Promise<string>, name: string) {
  const ready = new Promise<undefined>(resolve => child.once('message', () => resolve(undefined)))
  const how = await Promise.race([ready, ended])
  if (how === undefined) return
  if (child.exitCode === PORT_TAKEN)
    throw new Sentence('Port itu sudah dipakai program lain. Pilih yang lain dengan PORT=….')
  throw new Sentence(`${name} tidak dapat dimulai (${how}).`)
}

/** For a process that no longer does its work, so nobody waits long for it to finish. */
async function end(child: ChildProcess, ended: Promise<string>): Promise<string> {
  await stop(child, ended, LAST_PATIENCE)
  return 'tidak menjawab lagi'
}

async function stop(child: ChildProcess, ended: Promise<string>, patience: number) {
  child.kill('SIGTERM')
  const timer = new AbortController()
  await Promise.race([ended, pause(patience, undefined, { signal: timer.signal }).catch(() => {})])
  timer.abort()
  child.kill('SIGKILL')
  await ended
}
