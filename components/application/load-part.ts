/** Resolves when the phone says it has a signal again. */
const signalBack = () =>
  new Promise<void>(resolve => addEventListener('online', () => resolve(), { once: true }))

/**
 * Loads a part of the page that is needed only now. Without a signal it waits for one; undefined when the part is not there any
 * more. A browser remembers a part that failed: then the page is loaded anew, if `mayReload` says that nothing is lost by it.
 */
export async function loadPart<T>(
  part: () => Promise<T>,
  onWaiting: () => void,
  mayReload: () => boolean,
): Promise<T | undefined> {
  const first = await part().catch(() => undefined)
  if (first || navigator.onLine) return first
  onWaiting()
  await signalBack()
  const second = await part().catch(() => undefined)
  if (!second && mayReload()) {
    location.reload()
    await new Promise(() => {})
  }
  return second
}
