import 'server-only'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { env } from '@/lib/env'
import { withDeadline } from './deadline'

type Database = ReturnType<typeof open>
type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

/** What a repository acts on: the pool, or the transaction it is part of. */
export type Connection = Database | Transaction

const kept = globalThis as { tuntasDatabase?: Database }

/** The pool of this process, opened at first use. */
export function database(): Database {
  kept.tuntasDatabase ??= open()
  return kept.tuntasDatabase
}

/** Runs everything or nothing. */
export const transact = <T>(run: (on: Transaction) => Promise<T>): Promise<T> => database().transaction(run)

/** Ends the pool; for tests and for processes that stop. */
export async function closeDatabase() {
  await kept.tuntasDatabase?.$client.end({ timeout: 5 })
  kept.tuntasDatabase = undefined
}

function open() {
  const client = postgres(env().DATABASE_URL, {
    max: 6,
    connect_timeout: 5,
    idle_timeout: 60,
    onnotice: () => undefined,
    connection: { statement_timeout: 5_000, idle_in_transaction_session_timeout: 10_000, TimeZone: 'UTC' },
  })
  return drizzle(withDeadline(client), { casing: 'snake_case' })
}
