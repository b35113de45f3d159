const EVERY = 30_000
const OLD = 120_000

const board = document.querySelector('[data-antrean]')
const part = name => board.querySelector(`[data-${name}]`)
let renewedAt = Date.now()
let isStale = !part('basi').hidden

// A text that stays the same is not written again: it would be read aloud again.
function write(element, text) {
  if (element.textContent !== text) element.textContent = text
}

function mark() {
  const isOld = isStale || Date.now() - renewedAt > OLD
  part('basi').hidden = !isOld
  part('segar').hidden = isOld
}

async function renew() {
  if (document.visibilityState === 'visible') {
    try {
      const answer = await fetch(board.dataset.antrean, { cache: 'no-store' })
      if (!answer.ok) throw new Error(answer.statusText)
      const words = await answer.json()
      write(part('utama'), words.headline)
      write(part('rincian'), words.detail)
      write(part('dipanggil'), words.called)
      for (const time of board.querySelectorAll('[data-waktu]')) write(time, words.time)
      isStale = words.isStale
      renewedAt = Date.now()
    } catch {
      // The figure stays, and says how old it is.
    }
  }
  mark()
}

setInterval(renew, EVERY)
setInterval(mark, EVERY / 3)
document.addEventListener('visibilitychange', renew)
addEventListener('pageshow', event => event.persisted && renew())
