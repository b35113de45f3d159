import 'server-only'
import { createHash } from 'node:crypto'
import { createRouteHandler, createUploadthing, UploadThingError, UTFiles } from 'uploadthing/server'
import { z } from 'zod'
import { isRefusal, refusals, sentenceOf } from '@/lib/domain/refusal'
import { type UploadForm, uploadForm } from '@/lib/domain/upload-form'
import { ingestAddress, OPEN_SECONDS, sign, uploadThingSettings } from './upload-signature'

/** What the portal does at each turn of UploadThing's protocol. Each may refuse. */
export type UploadHooks<Page> = {
  /** Whether a file of this size is welcome; gives the id of its paper. */
  welcome: (form: UploadForm, size: number) => Promise<{ id: string }>
  /** A file will come under this handle. */
  begin: (form: UploadForm, promised: { key: string; fileName: string; size: number }) => Promise<void>
  /** Every promised byte is here. */
  finish: (form: UploadForm, key: string) => Promise<Page>
}

/**
 * UploadThing's own handler with its cloud replaced by our ingest. `ask` answers the client; `tell` says, as the ingest would, that a
 * file is here and gives what became of it. What the handler would send over the network is answered in this process.
 */
export function openUploadThing<Page>(hooks: UploadHooks<Page>) {
  const pages = new Map<string, Page>()
  const handler = createRouteHandler({
    router: { page: pageRoute(hooks, pages) },
    config: {
      ...uploadThingSettings(),
      isDev: false,
      handleDaemonPromise: 'await',
      logLevel: 'Warning',
      fetch: (input, init) => ingest(hooks, new Request(input, init)),
    },
  })
  return { ask: handler, tell: (form: UploadForm, key: string, size: number) => tell(form, key, size) }

  async function tell(form: UploadForm, key: string, size: number): Promise<Page | undefined> {
    await handler(callback(form, key, size))
    const page = pages.get(key)
    pages.delete(key)
    return page
  }
}

const define = createUploadthing()

/** Sizes and types are ours to judge by content; UploadThing's own limit only has to be wider. */
const ANY_FILE = { blob: { maxFileSize: '16MB', maxFileCount: 1, contentDisposition: 'attachment' } } as const

const pageRoute = <Page>(hooks: UploadHooks<Page>, pages: Map<string, Page>) =>
  define(ANY_FILE, {
    awaitServerData: true,
    presignedURLTTL: OPEN_SECONDS,
    getFileHashParts: file => [('customId' in file && String(file.customId)) || ''],
  })
    .input(uploadForm)
    .middleware(async ({ input, files }) => {
      const [file] = files
      if (!file) throw new UploadThingError({ code: 'BAD_REQUEST', message: refusals.file_empty })
      const paper = await inWords(() => hooks.welcome(input, file.size))
      return {
        ...{ ...input, fileName: file.name, size: file.size },
        // Names of files name people; the address carries none.
        [UTFiles]: files.map(each => ({
          ...each,
          name: 'lembar',
          customId: `${paper.id}.${handleOf(each)}`,
        })),
      }
    })
    .onUploadComplete(async ({ metadata, file }) => {
      pages.set(file.key, await hooks.finish(metadata, file.key))
    })

/** The same file for the same paper has the same handle, so that sending goes on after a lost signal or a reload. */
function handleOf(file: { name: string; size: number; lastModified?: number }): string {
  const facts = JSON.stringify([file.name, file.size, file.lastModified])
  return createHash('sha256').update(facts).digest('hex').slice(0, 32)
}

const begun = z.object({
  fileKeys: z.tuple([z.string()]),
  metadata: uploadForm.extend({ fileName: z.string(), size: z.number() }),
})

/** The ingest's side of the conversation: this server need not reach its own public name. */
async function ingest<Page>(hooks: UploadHooks<Page>, request: Request): Promise<Response> {
  if (request.url === `${ingestAddress()}/route-metadata`) {
    const { fileKeys, metadata } = begun.parse(await request.json())
    await hooks.begin(metadata, { ...metadata, key: fileKeys[0] })
    return Response.json({ ok: true })
  }
  return request.url === `${ingestAddress()}/callback-result`
    ? Response.json({ ok: true })
    : new Response(null, { status: 404 })
}

function callback(form: UploadForm, key: string, size: number): Request {
  const { callbackUrl, ingestUrl } = uploadThingSettings()
  const nowhere = `${ingestUrl}/${key}`
  const body = JSON.stringify({
    status: 'uploaded',
    file: {
      ...{ name: 'lembar', size, type: 'application/octet-stream', customId: null, key, fileHash: '' },
      ...{ url: nowhere, appUrl: nowhere, ufsUrl: nowhere },
    },
    origin: ingestUrl,
    metadata: { ...form, fileName: '', size },
  })
  const headers = {
    'content-type': 'application/json',
    'uploadthing-hook': 'callback',
    'x-uploadthing-signature': sign(body),
  }
  return new Request(`${callbackUrl}?slug=page`, { method: 'POST', headers, body })
}

/** A refusal in the words the sender reads. */
async function inWords<T>(work: () => Promise<T>): Promise<T> {
  return work().catch(thrown => {
    throw isRefusal(thrown)
      ? new UploadThingError({ code: 'FORBIDDEN', message: sentenceOf(thrown) })
      : thrown
  })
}
