import 'server-only'
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { toTheEnd } from './before-commit'
import { withDeadline } from './deadline'
import { isGivenUp } from './lost-connection'
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

/** How often a transaction is tried that PostgreSQL gives up for the sake of another. */
const TRIES = 3

/**
 * Runs everything or nothing. Where two wait for each other PostgreSQL gives one of them up (`deadlock_detected`): it runs anew from its
 * beginning, so `run` keeps nothing of an earlier try.
 */
export async function transact<T>(run: (on: Transaction) => Promise<T>): Promise<T> {
  for (let turn = 1; ; turn += 1)
    try {
      return await database().transaction(on => toTheEnd(on, () => run(on)))
    } catch (thrown) {
      if (turn === TRIES || !isGivenUp(thrown)) throw thrown
    }
}

/** Ends the pool; for tests and for processes that stop. */
export const closeDatabase = closePool

const open = (client: postgres.Sql) =>
  drizzle(withDeadline(client, { isCut: () => false, onLoss: renewPool }), { casing: 'snake_case' })
