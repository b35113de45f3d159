import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unseal } from '@/lib/keys/seal'
import { inDatabase } from './later'
import { SETTINGS } from './settings'

/**
 * What the portal under `dataDir` holds of one file, past its own pages: the SHA-256 of each opened original among the pages of
 * the paper the file was sent for, and how many sendings of it were begun.
 */
export async function storedOf(sha256: string, dataDir = '.data/test') {
  Object.assign(process.env, SETTINGS, JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')))
  return inDatabase(async sql => {
    const pages = await sql`select original_key from document_pages where document_id in
      (select document_id from document_pages where sha256 = decode(${sha256}, 'hex'))`
    const uploads = await sql`select id from uploads where document_id in
      (select document_id from document_pages where sha256 = decode(${sha256}, 'hex'))`
    const digests = pages.map(({ original_key: key }) => digestOf(open(dataDir, key)))
    return { digests, uploads: uploads.length }
  }, dataDir)
}

const open = (dataDir: string, key: string) =>
  unseal(readFileSync(join(dataDir, 'files', key.slice(0, 2), key)), 'file', key)

const digestOf = (content: Buffer) => createHash('sha256').update(content).digest('hex')
