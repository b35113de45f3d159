import postgres from 'postgres'
import { env } from '@/lib/env'
import { pool } from './pool'

/** A living server ends every statement after five seconds, so a pool that says nothing for longer has lost its connections. */
const SILENCE = 8_000

/** Rejects, within three seconds, when the pool that visitors depend on gets no answer. */
export const databaseAnswers = (): Promise<unknown> => within(3_000, pool()`select 1`)

/** Whether there is a kecamatan office to serve. Rejects when the database does not answer. */
export async function hasOffice(): Promise<boolean> {
  const [row] = await within(
    3_000,
    pool()`select exists (select from offices where regency_id is not null) as opened`,
  )
  return row?.opened === true
}

let asking: Promise<boolean> | undefined

/** Whether this process is beyond help: its pool is silent although the database answers others. Callers at a time share one look. */
export function isCutOff(): Promise<boolean> {
  asking ??= lookForCut().finally(() => {
    asking = undefined
  })
  return asking
}

async function lookForCut(): Promise<boolean> {
  const isPoolWell = await settles(within(SILENCE, pool()`select 1`))
  return !isPoolWell && (await answersNewcomer())
}

async function answersNewcomer(): Promise<boolean> {
  const newcomer = postgres(env().DATABASE_URL, { max: 1, connect_timeout: 3, onnotice: () => undefined })
  try {
    return await settles(within(3_000, newcomer`select 1`))
  } finally {
    await newcomer.end({ timeout: 0 })
  }
}

const settles = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  )

/** What `work` answers, or a rejection after so many milliseconds. */
export async function within<T>(milliseconds: number, work: PromiseLike<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
