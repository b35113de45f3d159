import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { inject } from 'vitest'
import { TEMPLATE } from './template'

/**
 * Gives this test file an empty, migrated database of its own and files. Call it in `beforeAll`, before the
 * first query. Resolves with the address of the database, for a test that asks it something past our own code.
 */
export async function freshDatabase(): Promise<string> {
  const server = inject('databaseUrl')
  const name = `test_${randomBytes(8).toString('hex')}`
  const sql = postgres(server, { max: 1, onnotice: () => {} })
  // Copies cannot be made of a database at the same time; files that start together wait for each other.
  await sql`select pg_advisory_lock(351008)`
  await sql`create database ${sql(name)} template ${sql(TEMPLATE)}`
  await sql.end()

  const url = new URL(server)
  url.pathname = `/${name}`
  set({ DATABASE_URL: url.href, DATA_DIR: mkdtempSync(join(tmpdir(), 'tuntas-files-')) })
  return url.href
}

/** Changes settings of this test file; to be called before the first use of the portal's own code. */
export const set = (settings: Record<string, string>) => Object.assign(process.env, settings)
