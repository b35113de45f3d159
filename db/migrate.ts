import path from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import { runMigrations } from 'graphile-worker'
import postgres from 'postgres'

/** Any number all starting processes agree on. */
const MIGRATION_LOCK = 351_008

/** Brings a database to this version, once, however many processes start together. Throws when a migration fails. */
export async function migrate(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => undefined, connection: { TimeZone: 'UTC' } })
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`
    await applyMigrations(drizzle(client), { migrationsFolder: path.join(process.cwd(), 'db/migrations') })
    await runMigrations({ connectionString: url })
  } finally {
    await client.end({ timeout: 5 })
  }
}
