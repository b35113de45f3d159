import 'server-only'
import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import busboy, { type Busboy } from 'busboy'
import { MOST_BYTES } from '@/lib/domain/document'

export type Body = { type: string | null; stream: ReadableStream<Uint8Array> | null }

/** A file as a plain form sent it. One byte past the limit is kept, so that whoever looks sees it is too large. */
export type FormFile = { field: string; fileName: string; content: Buffer }

/** Most files one plain form may bring. */
const MOST_FILES = 4

/** The text fields and files of a form. Reading stops taking files past `MOST_FILES` and says so. Throws when the form was cut. */
export async function readForm(body: Body) {
  const fields: Record<string, string> = {}
  const files: Promise<FormFile>[] = []
  let hasMore = false
  await parse(body, form => {
    form.on('field', (name, value) => {
      fields[name] = value
    })
    form.on('file', (field, stream, { filename }) => {
      if (!filename) return stream.resume()
      if (files.length >= MOST_FILES) {
        hasMore = true
        return stream.resume()
      }
      const reading = collected(stream).then(content => ({ field, fileName: filename, content }))
      reading.catch(() => undefined)
      files.push(reading)
    })
  })
  return { fields, files: await Promise.all(files), hasMore }
}

/** Hands the one file of a form to `take` as it streams in, and gives what `take` gives. Throws when the form was cut or has no file. */
export async function readOnlyFile<T>(body: Body, take: (file: Readable) => Promise<T>): Promise<T> {
  let taken: Promise<T> | undefined
  await parse(body, form => {
    form.on('file', (_field, stream) => {
      if (taken) return stream.resume()
      taken = take(stream)
      taken.catch(error => form.destroy(error))
    })
  })
  if (!taken) throw new Error('a form without a file')
  return taken
}

/** Feeds a body to busboy until its clean end. */
function parse({ type, stream }: Body, listen: (form: Busboy) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!type || !stream) return reject(new Error('no form'))
    const form = busboy({
      headers: { 'content-type': type },
      defParamCharset: 'utf8',
      limits: { fileSize: MOST_BYTES + 1, fieldSize: 4_096, fields: 40, fieldNameSize: 100 },
    })
    listen(form)
    const source = Readable.fromWeb(stream as WebStream<Uint8Array>)
    source.on('error', error => form.destroy(error))
    form.on('error', reject)
    form.on('close', resolve)
    source.pipe(form)
  })
}

async function collected(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
