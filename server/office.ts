import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { closeDatabase, transact } from '@/db/client'
import { migrate } from '@/db/migrate'
import { type Hired, openDistrictOffice } from '@/lib/commands/open-district-office'
import { officeForm } from '@/lib/domain/office-form'
import { isRefusal } from '@/lib/domain/refusal'
import { roleLabels } from '@/lib/domain/role'
import { env } from '@/lib/env'
import { seedHolidays } from '@/seed/holidays'
import { Sentence } from './sentence'

/** The flags of `npm run office`; each may also stand in the environment, `--admin-nama` as KANTOR_ADMIN_NAMA. */
const FLAGS = ['kode', 'nama', 'telepon', 'whatsapp', 'alamat', 'jam', 'admin-nama', 'admin-surel'] as const

async function open(args: string[]) {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const form = officeForm.safeParse(readFlags(args))
  if (!form.success)
    throw new Sentence([...new Set(form.error.issues.map(issue => issue.message))].join('\n'))
  if (!process.env.DATABASE_URL) throw new Sentence('DATABASE_URL belum diisi: alamat PostgreSQL kantor.')
  await migrate(env().DATABASE_URL)
  const hired = await openDistrictOffice('operator', form.data)
  await transact(seedHolidays)
  console.log(told(form.data.name, hired))
}

function readFlags(args: string[]): Record<string, string | string[] | undefined> {
  const named = Object.fromEntries(FLAGS.map(flag => [flag, { type: 'string' } as const]))
  const { values } = parseArgs({ args, options: { ...named, petugas: { type: 'string', multiple: true } } })
  const fromEnvironment = Object.fromEntries(FLAGS.map(flag => [flag, process.env[variable(flag)]]))
  const petugas = process.env.KANTOR_PETUGAS?.split('\n').filter(line => line.trim() !== '')
  return { ...fromEnvironment, ...(petugas && { petugas }), ...values }
}

const variable = (flag: string) => `KANTOR_${flag.toUpperCase().replace('-', '_')}`

function told(name: string, hired: readonly Hired[]): string {
  const people = hired.map(
    person => `  ${person.password}  ${person.email}  ${roleLabels[person.role]}, ${person.name}`,
  )
  return [
    `Kantor Kecamatan ${name} sudah dibuka. Halaman warga tampil dalam beberapa detik.`,
    '',
    'Kata sandi, hanya dicetak sekali ini. Serahkan kepada orangnya masing-masing:',
    ...people,
  ].join('\n')
}

/** What went wrong, as words for whoever typed the command. */
function words(error: unknown): string {
  if (error instanceof Sentence || isRefusal(error)) return error.message
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    return `${error.message}\nPilihan yang dikenal: ${FLAGS.map(flag => `--${flag}`).join(' ')} --petugas`
  return `Kantor tidak dapat dibuka: ${error instanceof Error ? error.message : error}`
}

try {
  await open(process.argv.slice(2))
} catch (error) {
  console.error(words(error))
  process.exitCode = 1
}
await closeDatabase()
