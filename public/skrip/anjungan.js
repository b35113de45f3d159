const WARNING = 10_000
const EVERY_MINUTE = 60_000

const page = document.querySelector('[data-diam]')
const start = page.dataset.anjungan
const rest = Number(page.dataset.diam) * 1000
const warning = document.querySelector('[data-peringatan]')
const left = document.querySelector('[data-sisa]')
let touchedAt = Date.now()

function touch() {
  touchedAt = Date.now()
  if (warning.open) warning.close()
}

function look() {
  const idle = Date.now() - touchedAt
  if (idle >= rest) return leave()
  if (idle < rest - WARNING) return
  left.textContent = Math.ceil((rest - idle) / 1000)
  if (!warning.open) warning.showModal()
}

function leave() {
  for (const form of document.forms) form.reset()
  location.replace(start)
}

if (start) {
  for (const sign of ['pointerdown', 'keydown', 'input'])
    document.addEventListener(sign, () => warning.open || touch(), { passive: true })
  document.querySelector('[data-lanjutkan]').addEventListener('click', touch)
  warning.addEventListener('close', touch)
  setInterval(look, 250)
}

// A start that nobody touches for hours still says what is out of order now; without the portal it stays as it is.
async function renew() {
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined)
  if (answer?.ok) location.reload()
}

if (!start) setInterval(renew, EVERY_MINUTE)

// Nobody finds what the one before them typed by going back.
addEventListener('pageshow', event => event.persisted && location.replace(start ?? location.href))
addEventListener('pagehide', () => {
  for (const form of document.forms) form.reset()
})

const slip = document.querySelector('[data-cetak-sendiri]')
if (slip && sessionStorage.getItem('slip') !== slip.dataset.cetakSendiri) {
  sessionStorage.setItem('slip', slip.dataset.cetakSendiri)
  print()
}
