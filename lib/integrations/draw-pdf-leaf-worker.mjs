import { parentPort, workerData } from 'node:worker_threads'
import { PDFiumLibrary } from '@hyzyla/pdfium'

/** Draws one leaf of a PDF, its longer edge so many pixels long, and tells how many leaves there are. PDFium runs as WebAssembly: it reaches nothing but its own memory. */
async function draw({ content, leaf, edge }) {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(content)
  const page = document.getPage(leaf - 1)
  const { originalWidth, originalHeight } = page.getOriginalSize()
  const scale = edge / Math.max(originalWidth, originalHeight)
  const { width, height, data } = await page.render({ scale, render: 'bitmap', renderFormFields: true })
  return { leaves: document.getPageCount(), width, height, pixels: new Uint8Array(data) }
}

parentPort.postMessage(await draw(workerData))
