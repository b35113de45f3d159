import { isAbsolute, resolve } from 'node:path'
import { Sentence } from './sentence'

export type Settings = {
  mode: 'demonstration' | 'production'
  dev: boolean
  /** Where the portal listens. */
  port: number
  /** The address citizens type, without a slash at the end. Always there in production. */
  publicUrl?: string
  /** Unset: the embedded PostgreSQL. */
  databaseUrl?: string
  /** Absolute. */
  dataDir: string
}

type Values = Record<string, string | undefined>

/** Reads what the supervisor itself needs. Throws a Sentence naming the first setting that cannot be used. */
export function readSettings(values: Values, dev: boolean): Settings {
  const mode = readMode(values.TUNTAS_MODE)
  const settings: Settings = {
    mode,
    dev,
    port: readPort(values.PORT),
    publicUrl: readPublicUrl(values.PUBLIC_URL),
    databaseUrl: values.DATABASE_URL || undefined,
    dataDir: absolute(values.DATA_DIR || '.data'),
  }
  if (mode === 'production') requireForProduction(settings)
  return settings
}

function readMode(value: string | undefined): Settings['mode'] {
  const mode = value || 'demonstration'
  if (mode === 'demonstration' || mode === 'production') return mode
  throw new Sentence(`TUNTAS_MODE harus "demonstration" atau "production", bukan "${mode}".`)
}

function readPort(value: string | undefined): number {
  const port = Number(value || 3000)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Sentence(`PORT harus angka antara 1 dan 65535, bukan "${value}".`)
}

function readPublicUrl(value: string | undefined): string | undefined {
  if (!value) return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Sentence('PUBLIC_URL harus alamat lengkap, misalnya https://tuntas.lumajangkab.go.id.')
  }
  return url.origin
}

function requireForProduction({ publicUrl, databaseUrl }: Settings) {
  const why = 'Mode produksi tidak mengisinya sendiri.'
  if (!publicUrl) throw new Sentence(`PUBLIC_URL belum diisi: alamat yang diketik warga. ${why}`)
  if (!databaseUrl) throw new Sentence(`DATABASE_URL belum diisi: alamat PostgreSQL kantor. ${why}`)
}

function absolute(path: string): string {
  return isAbsolute(path) ? path : resolve(path)
}
