import postgres from 'postgres'
import { migrate } from '@/db/migrate'
import { people } from '@/db/seed/people'
import { seedDemonstration } from '@/db/seed/seed'

const OLDEST = 140_000

/** Run once before anything is served: the database answers, has the newest shape and, in a demonstration, an office in it. */
async function prepare(url: string) {
  await requireDatabase(url)
  await migrate(url)
  if (process.env.TUNTAS_MODE === 'production') return process.send?.({ people: [] })
  const seeded = await seedDemonstration()
  process.send?.({ seeded, people })
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

try {
  await prepare(process.env.DATABASE_URL ?? '')
  process.exit(0)
} catch (error) {
  console.error(error)
  process.exit(1)
}
