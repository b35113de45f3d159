import { extractText, getDocumentProxy, getMeta } from 'unpdf'

/** What a PDF says, page by page and as if on one line, and the title a reader shows for it. */
export async function readPaper(content: Uint8Array): Promise<{ pages: string[]; title: string }> {
  const document = await getDocumentProxy(new Uint8Array(content))
  const { text } = await extractText(document, { mergePages: false })
  const { info } = await getMeta(document)
  return { pages: text.map(page => page.replace(/\s+/g, ' ')), title: String(info.Title ?? '') }
}
