import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { migrate } from '@/db/migrate'
import { startPostgres } from '@/server/postgres'
import { TEMPLATE } from './template'

/** Starts a PostgreSQL of its own for a run of tests, with one migrated database that every test file gets a copy of. */
export async function setup(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), 'tuntas-test-'))
  const { url, stop } = await startPostgres(dataDir, () => {})
  const template = new URL(url)
  template.pathname = `/${TEMPLATE}`
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  await sql`create database ${sql(TEMPLATE)}`
  await sql.end()
  await migrate(template.href)
  project.provide('databaseUrl', url)

  return async () => {
    await stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

declare module 'vitest' {
  export interface ProvidedContext {
    databaseUrl: string
  }
}
