import { z } from 'zod'

const secret = z.string().min(32, 'harus terisi, paling sedikit 32 huruf atau angka')

const schema = z.object({
  TUNTAS_MODE: z.enum(['demonstration', 'production']).default('demonstration'),
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  DATABASE_URL: z.url(),
  DATA_DIR: z.string().default('.data'),
  PUBLIC_URL: z.url().optional(),
  PORT: z.coerce.number().int().positive().default(3000),
  /** The address to listen on; unset: every one this machine has. */
  HOST: z.string().optional(),
  /** How many proxies in front are believed about where a visitor comes from. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
  /** Signs staff sessions, citizens' links and cookies. */
  SESSION_SECRET: secret,
  /** Encrypts personal data and files at rest. Losing it loses them. */
  DATA_KEY: secret,
  /** Keys the blind indexes. Changing it makes stored people unfindable. */
  INDEX_KEY: secret,
  /** Where prepared messages are posted. Unset: staff send them by hand. */
  MESSAGE_GATEWAY_URL: z.url().optional(),
  MESSAGE_GATEWAY_TOKEN: z.string().optional(),
})

export type Env = z.infer<typeof schema>

let parsed: Env | undefined

/** The settings of this process, parsed once. Throws a sentence that names every setting that is missing or wrong. */
export function env(): Env {
  parsed ??= parse(process.env)
  return parsed
}

function parse(values: Record<string, string | undefined>): Env {
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
  const result = schema.safeParse(filled)
  if (result.success) return result.data
  const wrong = result.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`Setelan belum lengkap. ${wrong.join('; ')}`)
}

/** The address citizens type, without a slash at the end. */
export const publicAddress = () => (env().PUBLIC_URL ?? `http://localhost:${env().PORT}`).replace(/\/$/, '')
