import postgres from 'postgres'
import { migrate } from '@/db/migrate'
import { hasOffice } from '@/db/vital-signs'
import { indexApplications } from '@/lib/commands/index-applications'
import { roleLabels } from '@/lib/domain/role'
import { seedDemonstration } from '@/seed/demonstration'
import { DEMONSTRATION_PASSWORD, people } from '@/seed/people'
import type { Prepared } from './announce'

const OLDEST = 140_000

/** Run once before anything is served: the database answers, has the newest shape and, in a demonstration, an office in it. */
async function prepare(url: string): Promise<Prepared> {
  await requireDatabase(url)
  await migrate(url)
  await indexApplications('worker')
  if (process.env.TUNTAS_MODE === 'production') return { people: [], hasOffice: await hasOffice() }
  await seedDemonstration()
  const signIns = people.map(({ name, email, role }) => ({
    ...{ name, email },
    role: roleLabels[role],
    password: DEMONSTRATION_PASSWORD,
  }))
  return { people: signIns, hasOffice: true }
}

async function requireDatabase(url: string) {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} })
  try {
    const [row] = await sql`select current_setting('server_version_num')::int as version`
    if (row?.version < OLDEST)
      throw new Error(`PostgreSQL terlalu lama (${row?.version}); perlu 14 atau lebih baru.`)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

function isConnectionError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && !('query' in error)
}

try {
  const prepared = await prepare(process.env.DATABASE_URL ?? '')
  process.send?.(prepared, () => process.exit(0))
} catch (error) {
  console.error(isConnectionError(error) ? error.message : error)
  process.exit(1)
}
