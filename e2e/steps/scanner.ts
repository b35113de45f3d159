import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'

/** Drops a sheet on a field, as out of the window of a scanner. */
export const dropOn = async (field: Locator, photo: string) =>
  field.dispatchEvent('drop', { dataTransfer: await handed(field.page(), photo) })

/** Pastes a sheet that was copied in another window. */
export const paste = async (page: Page, photo: string) =>
  page.evaluate(
    files => {
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: files, bubbles: true }))
    },
    await handed(page, photo),
  )

/** A file as a scanner's window or the clipboard hands it to a page. */
const handed = (page: Page, photo: string) =>
  page.evaluateHandle(base64 => {
    const bytes = Uint8Array.from(atob(base64), sign => sign.charCodeAt(0))
    const files = new DataTransfer()
    files.items.add(new File([bytes], 'pindai.jpg', { type: 'image/jpeg' }))
    return files
  }, readFileSync(photo).toString('base64'))
