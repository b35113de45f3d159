// On every public page: says honestly when the signal is gone, keeps a form from being sent into the void, sets up the worker that
// keeps the public pages readable, and keeps what is typed. The pages with which one sends may not ask for one file more.
const band = document.getElementById('sinyal')
const hasTyping = () => document.querySelector('main form :is(textarea, select, input:not([type="hidden"]))') !== null

const READING =
  'Sinyal terputus. Halaman ini masih bisa Anda baca. Jam layanan dan pengumuman mungkin sudah berubah.'
const TYPING = 'Sinyal terputus. Yang Anda ketik masih ada di layar ini. Jangan tutup halaman ini.'
const NOT_SENT = 'Belum terkirim karena sinyal terputus. Isian Anda masih ada di layar ini. Tekan lagi setelah sinyal kembali.'

function say(sentence) {
  if (!band) return
  band.textContent = sentence
}

/** The worker showed what it kept, whatever the browser believes (public/luring-pekerja.js). */
let isKept = document.documentElement.hasAttribute('data-luring')
const isOffline = () => isKept || !navigator.onLine
/** The page shown in place of one that cannot be fetched says so itself. */
const isInstead = document.querySelector('[data-pengganti]') !== null
const sentence = () => (isInstead ? '' : hasTyping() ? TYPING : READING)
const look = () => say(isOffline() ? sentence() : '')
addEventListener('online', () => {
  isKept = false
  look()
})
addEventListener('offline', look)
look()

/** A page that answers a refused form is not one to go back to by sending the form again: going back asks for it anew. */
if (document.title.startsWith('Galat:')) history.replaceState(history.state, '')

/** A browser that believes it is offline, and is not, must not hold a form back for good. */
let isThrough = false
async function sendIfThrough(form, submitter) {
  const answer = await fetch('/healthz', { method: 'HEAD', cache: 'no-store' }).catch(() => undefined)
  if (!answer) return
  isThrough = true
  form.requestSubmit(submitter)
  isThrough = false
}

addEventListener(
  'submit',
  event => {
    if (!isOffline() || isThrough) return
    event.preventDefault()
    event.stopImmediatePropagation()
    say(NOT_SENT)
    void sendIfThrough(event.target, event.submitter)
  },
  { capture: true },
)

/** The pages with which one sends leave the signal to what is sent. */
const isForSending = document.querySelector('script[src^="/_next/"]') !== null
const register = () => {
  if (!isForSending && isSecureContext && 'serviceWorker' in navigator)
    navigator.serviceWorker.register('/luring-pekerja.js').catch(() => {})
}
if (document.readyState === 'complete') register()
else addEventListener('load', register, { once: true })

// What is typed, by the address of its page (components/ui/kept-typing.tsx).
const KEPT_FOR = 7 * 24 * 60 * 60 * 1000
const SENT = 'dikirim'
const NEWS = '[data-ketikan]'
const here = () => location.pathname
const draftOf = path => /^\/(?:ajukan|pengaduan\/tulis)\/[^/]+/.exec(path)?.[0]

const answerTo = asked =>
  new Promise((resolve, reject) => {
    asked.onupgradeneeded = () => asked.result.createObjectStore('menunggu')
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = reject
  })
let opened
/** Does one thing with what lies here; nothing where a browser keeps nothing. */
const withKept = async work => {
  try {
    opened ??= answerTo(indexedDB.open('tuntas-ketikan'))
    return await answerTo(work((await opened).transaction('menunggu', 'readwrite').objectStore('menunggu')))
  } catch {}
}
const forget = what => withKept(kept => kept.delete(what))

/** Sent from one page and led on to another: it was taken. Out of a draft: all of that was sent, or removed. */
const forgetTaken = (from, to) => {
  const draft = draftOf(from)
  return forget(draft && !draftOf(to) ? IDBKeyRange.bound(draft, `${draft}/\uffff`) : from)
}

const fieldsOf = form => [...form.elements].filter(({ name, type }) => name && !/hidden|file|password|submit/.test(type))
const typedIn = form =>
  fieldsOf(form)
    .filter(({ type, checked }) => type !== 'radio' || checked)
    .map(({ name, value }) => [name, value])

/** As if it was typed, also for the framework. What was typed before this page was whole stays. */
function fill(field, value) {
  if (field.type === 'radio') return field.value === value && !field.checked && field.click()
  if (field.value !== (field.defaultValue ?? field.value)) return
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, value)
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }))
}

let isPuttingBack
function putBack(news, typed) {
  const form = news.closest('form')
  const before = String(typedIn(form))
  isPuttingBack = true
  for (const field of fieldsOf(form)) for (const [name, value] of typed) if (name === field.name) fill(field, value)
  isPuttingBack = false
  news.hidden = String(typedIn(form)) === before
}

async function findKept() {
  const sent = sessionStorage.getItem(SENT)
  const news = document.querySelector(NEWS)
  if (news || sent !== here()) sessionStorage.removeItem(SENT)
  if (sent && sent !== here() && new URL(document.referrer || here(), location).pathname === sent)
    await forgetTaken(sent, here())
  if (!news) return
  // A page that has no draft yet is the one's who has it open, not the next one's who opens it on this phone.
  const isAnew =
    !draftOf(here()) && sent !== here() && performance.getEntriesByType('navigation')[0]?.type === 'navigate'
  for (const { path, at, typed } of (await withKept(kept => kept.getAll())) ?? [])
    if (Date.now() - at > KEPT_FOR || (isAnew && path === here())) await forget(path)
    else if (path === here()) putBack(news, typed)
}
const found = findKept().catch(() => {})

addEventListener(
  'input',
  ({ target: { form } }) => {
    if (isPuttingBack || !form?.querySelector(NEWS)) return
    found.then(() => withKept(kept => kept.put({ path: here(), at: Date.now(), typed: typedIn(form) }, here())))
  },
  { capture: true },
)
// Without the framework's scripts the next page tells whether it was taken; with them they do (components/ui/use-form-action.ts).
addEventListener('submit', ({ defaultPrevented, target }) => {
  if (!defaultPrevented && (draftOf(here()) || target.querySelector(NEWS))) sessionStorage.setItem(SENT, here())
})
addEventListener('pageshow', ({ persisted }) => persisted && sessionStorage.removeItem(SENT))
addEventListener('tersimpan', ({ detail }) => forgetTaken(here(), new URL(detail, location).pathname))
