import type postgres from 'postgres'

/** Nothing we ask of the database may take longer (milliseconds); the driver can forget a query when the server dies. */
const QUERY_DEADLINE = 8_000
const TRANSACTION_DEADLINE = 15_000

type Client = postgres.Sql | postgres.TransactionSql

/** The same client, whose queries and transactions always settle: in time, or with an error. */
export function withDeadline<C extends Client>(client: C): C {
  return new Proxy(client, {
    get(target, property) {
      const own: unknown = Reflect.get(target, property)
      if (typeof own !== 'function') return own
      if (property === 'unsafe') return (...words: unknown[]) => timed(Reflect.apply(own, target, words))
      if (property === 'begin' || property === 'savepoint')
        return (run: Run) => inTime(Reflect.apply(own, target, [guarded(run)]), TRANSACTION_DEADLINE)
      return own
    },
  })
}

type Run = (inner: postgres.TransactionSql) => unknown

const guarded =
  (run: Run): Run =>
  inner =>
    run(withDeadline(inner))

/** Drizzle either awaits a query or asks it for bare values; both run against the clock. */
function timed(query: postgres.PendingQuery<postgres.Row[]>) {
  return {
    // biome-ignore lint/suspicious/noThenProperty: stands in for the driver's own thenable
    then: (...callbacks: Parameters<Promise<unknown>['then']>) =>
      inTime(query, QUERY_DEADLINE).then(...callbacks),
    values: () => inTime(query.values(), QUERY_DEADLINE),
  }
}

async function inTime<T>(work: PromiseLike<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`database silent for ${milliseconds} ms`)), milliseconds)
  })
  try {
    return await Promise.race([work, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
