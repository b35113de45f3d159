import type { Settings } from './settings'

/** What the preparation found: who may sign in to a demonstration, and whether there is an office to show. */
export type Prepared = { people: readonly Person[]; hasOffice: boolean }

export type Person = { name: string; role: string; email: string; password: string }

/** What `npm start` says when everything answers. */
export function announcement(settings: Settings, { people, hasOffice }: Prepared): string {
  const address = settings.publicUrl ?? `http://localhost:${settings.port}`
  const lines = ['', 'Tuntas siap.', '', `  Warga    ${address}/`, `  Petugas  ${address}/petugas/masuk`, '']
  if (people.length > 0) lines.push(...signIns(people), '')
  if (!hasOffice) lines.push(...NO_OFFICE, '')
  if (settings.mode === 'demonstration')
    lines.push(`Ini demonstrasi. Data dan catatan ada di ${settings.dataDir}.`)
  lines.push('Tekan Ctrl-C untuk berhenti.', '')
  return lines.join('\n')
}

const NO_OFFICE = [
  'Kantor belum dibuka di portal ini; warga membaca kalimat yang sama. Bukalah dengan:',
  '  npm run office -- --kode 35.08.10 --nama Lumajang …   (docs/runbook.md, "Opening an office")',
]

function signIns(people: readonly Person[]): string[] {
  const width = (pick: (person: Person) => string) => Math.max(...people.map(person => pick(person).length))
  const [role, email] = [width(person => person.role), width(person => person.email)]
  const rows = people.map(
    person =>
      `  ${person.role.padEnd(role)}  ${person.email.padEnd(email)}  ${person.password}  (${person.name})`,
  )
  return ['Akun demonstrasi:', ...rows]
}
