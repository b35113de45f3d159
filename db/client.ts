import 'server-only'
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { withDeadline } from './deadline'
import { closePool, pool, renewPool } from './pool'

type Database = ReturnType<typeof open>
type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

/** What a repository acts on: the pool, or the transaction it is part of. */
export type Connection = Database | Transaction

const opened = new WeakMap<postgres.Sql, Database>()

/** The database of this process, opened at first use, and anew after a connection was lost. */
export function database(): Database {
  const client = pool()
  const database = opened.get(client) ?? open(client)
  opened.set(client, database)
  return database
}

/** Runs everything or nothing. */
export const transact = <T>(run: (on: Transaction) => Promise<T>): Promise<T> => database().transaction(run)

/** Ends the pool; for tests and for processes that stop. */
export const closeDatabase = closePool

const open = (client: postgres.Sql) =>
  drizzle(withDeadline(client, { isCut: () => false, onLoss: renewPool }), { casing: 'snake_case' })
