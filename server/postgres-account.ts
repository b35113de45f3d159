import { chownSync, readFileSync, statSync } from 'node:fs'

export type Account = {
  /** Undefined when PostgreSQL runs as whoever runs us. */
  name?: string
  as: { uid?: number; gid?: number }
}

/** PostgreSQL refuses to run as root; then it runs as the owner of its files, or as `postgres`, or as `nobody`. */
export function postgresAccount(files: string): Account {
  if (process.getuid?.() !== 0) return { as: {} }
  const accounts = readAccounts()
  const owner = statSync(files, { throwIfNoEntry: false })
  const account =
    accounts.find(({ uid }) => owner && owner.uid !== 0 && uid === owner.uid) ??
    accounts.find(({ name }) => name === 'postgres') ??
    accounts.find(({ name }) => name === 'nobody')
  const { name, uid, gid } = account ?? { name: 'nobody', uid: 65534, gid: 65534 }
  return { name, as: { uid, gid } }
}

function readAccounts(): { name: string; uid: number; gid: number }[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => uid > 0 && gid > 0)
}

/** Gives a file to that account. */
export function giveTo({ as: { uid, gid } }: Account, path: string) {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}
