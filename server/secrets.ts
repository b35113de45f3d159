import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Sentence } from './sentence'
import { writePrivately } from './write-privately'

export const SECRETS = ['SESSION_SECRET', 'DATA_KEY', 'INDEX_KEY'] as const

export type Secrets = Record<(typeof SECRETS)[number], string>

type Values = Record<string, string | undefined>

/**
 * The three secrets of the portal. A demonstration makes the missing ones once and keeps them in DATA_DIR/secrets.json;
 * production throws a Sentence naming what is missing, because a lost key would lose every stored document.
 */
export function readSecrets(values: Values, mode: 'demonstration' | 'production', dataDir: string): Secrets {
  const kept = mode === 'demonstration' ? keptSecrets(dataDir) : {}
  const found = (name: keyof Secrets) => values[name] || kept[name]
  const missing = SECRETS.filter(name => !found(name))
  if (mode === 'production' && missing.length > 0) throw missingSecrets(missing)
  const secrets = fill(name => found(name) ?? randomBytes(48).toString('base64url'))
  requireLength(secrets)
  if (missing.length > 0) keep(dataDir, secrets)
  return secrets
}

function fill(value: (name: keyof Secrets) => string): Secrets {
  return {
    SESSION_SECRET: value('SESSION_SECRET'),
    DATA_KEY: value('DATA_KEY'),
    INDEX_KEY: value('INDEX_KEY'),
  }
}

function keptSecrets(dataDir: string): Partial<Secrets> {
  const path = join(dataDir, 'secrets.json')
  if (!existsSync(path)) return {}
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new Sentence(
      `${path} tidak terbaca. Pulihkan dari cadangan: tanpa isinya, berkas tersimpan tidak terbuka.`,
    )
  }
}

function keep(dataDir: string, secrets: Secrets) {
  mkdirSync(dataDir, { recursive: true })
  writePrivately(join(dataDir, 'secrets.json'), JSON.stringify(secrets, null, 2))
}

function missingSecrets(names: readonly string[]): Sentence {
  return new Sentence(
    `${names.join(', ')} belum diisi. Buat masing-masing dengan "openssl rand -base64 48" dan simpan di tempat yang aman.`,
  )
}

function requireLength(secrets: Secrets) {
  const short = SECRETS.find(name => secrets[name].length < 32)
  if (short) throw new Sentence(`${short} terlalu pendek: paling sedikit 32 huruf atau angka.`)
}
