import type postgres from 'postgres'
import { isLost } from './lost-connection'
import { quietError, quietQueryError } from './quiet-error'

/** Nothing we ask of the database may take longer (milliseconds); the driver can forget a query when the server dies. */
const QUERY_DEADLINE = 8_000
const TRANSACTION_DEADLINE = 15_000

type Client = postgres.Sql | postgres.TransactionSql

/**
 * The same client, whose queries and transactions always settle: in time, or with an error. No error of the database carries
 * a value that someone typed, because errors end in logs. `line` hears of every lost connection.
 */
export function withDeadline<C extends Client>(client: C, line: Line): C {
  return new Proxy(client, {
    get(target, property) {
      const own: unknown = Reflect.get(target, property)
      if (typeof own !== 'function') return own
      if (property === 'unsafe')
        return (text: string, values: unknown[] = [], ...words: unknown[]) =>
          line.isCut()
            ? cut()
            : timed(Reflect.apply(own, target, [text, [...values], ...words]), values, line)
      if (property === 'begin' || property === 'savepoint')
        return (run: Run) => transaction(work => Reflect.apply(own, target, [work]), run, line)
      return own
    },
  })
}

/** What a client hangs on: the pool, or the one connection of a transaction. */
type Line = { isCut: () => boolean; onLoss: () => void }

type Run = (inner: postgres.TransactionSql) => unknown

/**
 * Ends with the first of three: the driver's own end, a lost connection, the deadline. Once the connection is lost the driver
 * must not hear from `run` again: it would send "commit" or "rollback" over nothing, and throw where nobody can catch it.
 */
async function transaction(begin: (work: Run) => Promise<unknown>, run: Run, outer: Line) {
  let lose: (reason: unknown) => void = () => {}
  let isOver = false
  const line: Line = {
    isCut: () => isOver,
    onLoss: () => {
      isOver = true
      outer.onLoss()
    },
  }
  const lost = new Promise<never>((_, reject) => {
    lose = reject
  })
  const work: Run = async inner => {
    try {
      const result = await run(withDeadline(inner, line))
      return isOver ? await never : result
    } catch (thrown) {
      if (!isOver) throw thrown
      lose(thrown)
      return await never
    }
  }
  try {
    return await inTime(Promise.race([begin(work), lost]), TRANSACTION_DEADLINE)
  } catch (thrown) {
    isOver = true
    if (isLost(thrown)) outer.onLoss()
    throw quietError(thrown)
  }
}

const never = new Promise<never>(() => {})

/** The answer to a query that comes after the end of its transaction. */
function cut() {
  const refused = Promise.reject(Object.assign(new Error('transaction is over'), { code: 'SILENT' }))
  refused.catch(() => undefined)
  return Object.assign(refused, { values: () => refused })
}

/** Drizzle either awaits a query or asks it for bare values; both run against the clock. */
function timed(query: postgres.PendingQuery<postgres.Row[]>, values: unknown[], line: Line) {
  const settled = <T>(work: PromiseLike<T>) =>
    inTime(work, QUERY_DEADLINE).catch(thrown => {
      // Drizzle puts this very list into the message of its own error. The driver has its own, which it may yet send.
      values.length = 0
      if (isLost(thrown)) line.onLoss()
      throw quietQueryError(thrown)
    })
  return {
    // biome-ignore lint/suspicious/noThenProperty: stands in for the driver's own thenable
    then: (...callbacks: Parameters<Promise<unknown>['then']>) => settled(query).then(...callbacks),
    values: () => settled(query.values()),
  }
}

async function inTime<T>(work: PromiseLike<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(silent(milliseconds)), milliseconds)
  })
  try {
    return await Promise.race([work, tooLate])
  } finally {
    clearTimeout(timer)
  }
}

const silent = (milliseconds: number) =>
  Object.assign(new Error(`database silent for ${milliseconds} ms`), { code: 'SILENT' })
