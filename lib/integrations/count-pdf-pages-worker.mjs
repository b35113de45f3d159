import { parentPort, workerData } from 'node:worker_threads'
import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib'

/** Opens a PDF as its reader would, without a password, and tells how many pages it has. */
async function read(bytes) {
  const options = { password: '', updateMetadata: false, parseSpeed: ParseSpeeds.Fastest }
  try {
    const document = await PDFDocument.load(bytes, options)
    return { pages: document.getPageCount() }
  } catch (thrown) {
    return /password|encrypt/i.test(String(thrown)) ? { isLocked: true } : {}
  }
}

parentPort.postMessage(await read(workerData))
