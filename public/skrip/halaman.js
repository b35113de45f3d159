// On every public page: says honestly when the signal is gone, keeps a form from being sent into the void, and sets up the worker
// that keeps the public pages readable.
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
