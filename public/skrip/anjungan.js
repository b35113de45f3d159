const WARNING = 10_000
const EVERY_MINUTE = 60_000

const page = document.querySelector('[data-diam]')
const start = page.dataset.anjungan
const rest = Number(page.dataset.diam) * 1000
const warning = document.querySelector('[data-peringatan]')
const left = document.querySelector('[data-sisa]')
const lost = document.querySelector('[data-putus]')
let touchedAt = Date.now()
let isLeaving = false
let presses = 0

/** Whether the portal answers; where it does not, the page says so. */
async function answers() {
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined)
  lost.hidden = answer?.ok === true
  lost.scrollIntoView({ block: 'nearest' })
  return lost.hidden
}

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

async function leave() {
  if (isLeaving) return
  isLeaving = true
  for (const form of document.forms) form.reset()
  if (await answers()) return location.replace(start)
  isLeaving = false
  touch()
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
  if (await answers()) location.reload()
}

if (!start) setInterval(renew, EVERY_MINUTE)

// What a browser shows instead of a page that does not come has no way back for who has no keys. Of two presses the last is meant.
async function goOn(event, go) {
  event.preventDefault()
  const press = ++presses
  if ((await answers()) && press === presses) go()
}

document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="/"]')
  if (link) goOn(event, () => location.assign(link.href))
})
for (const form of document.forms) form.addEventListener('submit', event => goOn(event, () => form.submit()))

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
