import { spawn } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { type Account, giveTo } from './postgres-account'
import type { Binaries } from './postgres-binaries'
import { Sentence } from './sentence'

/** PostgreSQL needs nothing of ours, least of all the secrets. */
export const postgresEnv: NodeJS.ProcessEnv = {
  NODE_ENV: 'production',
  PATH: process.env.PATH,
  LC_ALL: 'C',
  TZ: 'UTC',
}

/** Makes an empty PostgreSQL with one database, `tuntas`. Interrupted, it leaves nothing the next start would take for whole. */
export async function createCluster(files: string, binaries: Binaries, account: Account, password: string) {
  const unfinished = `${files}.unfinished`
  const passwordFile = `${files}.password`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700, recursive: true })
  giveTo(account, unfinished)
  writeFileSync(passwordFile, password, { mode: 0o600 })
  giveTo(account, passwordFile)
  try {
    await run(binaries.initdb, initdbArguments(unfinished, passwordFile), account)
    await run(
      binaries.postgres,
      ['--single', '-D', unfinished, 'postgres'],
      account,
      'create database tuntas\n',
    )
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(unfinished, files)
}

function initdbArguments(files: string, passwordFile: string): string[] {
  // The builtin provider sorts alike on every machine and after every upgrade of its libraries.
  const locale = ['--no-locale', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8']
  return [
    '-D',
    files,
    '-U',
    'tuntas',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--data-checksums',
    ...locale,
  ]
}

function run(program: string, args: string[], account: Account, input = ''): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...account.as, cwd: '/', env: postgresEnv })
    let said = ''
    child.stdout.on('data', chunk => (said += chunk))
    child.stderr.on('data', chunk => (said += chunk))
    child.once('error', reject)
    child.once('close', code =>
      code === 0
        ? resolve()
        : reject(new Sentence(`PostgreSQL bawaan tidak dapat disiapkan: ${said.trim().slice(-600)}`)),
    )
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
