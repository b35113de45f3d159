const EVERY = 2_000
const LOST = 60_000
const MARKED = 3_000
const PATIENCE = 5_000
/** What one call takes to be heard: the tones and the sentence. */
const SAID_IN = 6_000

const board = document.querySelector('[data-layar]')
const part = name => board.querySelector(`[data-${name}]`)
const sound = part('suara')
let renewedAt = Date.now()
let marking
let ears
let silentFrom = 0

// A text that stays the same is not written again: it would be read aloud again.
function write(element, text) {
  if (element.textContent !== text) element.textContent = text
}

function show(words) {
  write(part('nomor'), words.ticket)
  write(part('loket'), words.counter)
  write(part('menunggu'), words.waiting)
  write(part('waktu'), words.time)
  write(part('gangguan-kalimat'), words.notice)
  part('gangguan').hidden = words.notice === ''
  part('kosong').hidden = words.ticket !== ''
  part('terpanggil').hidden = words.ticket === ''
  part('sebelumnya').hidden = words.earlier.length === 0
  part('daftar').replaceChildren(...words.earlier.map(line))
  for (const { call, words: sentence } of words.calls) {
    if (call <= board.dataset.panggilan) continue
    board.dataset.panggilan = call
    announce(sentence)
  }
}

function line({ ticket, counter }) {
  const item = document.createElement('li')
  item.className = 'border-t border-kepala-teks-2 pt-[0.6vw] leading-tight'
  const [number, place] = [document.createElement('span'), document.createElement('span')]
  number.className = 'angka text-[4em] font-bold'
  number.textContent = ticket
  place.className = 'text-[2em]'
  place.textContent = counter
  item.append(number, ' ', place)
  return item
}

function announce(sentence) {
  board.dataset.baru = ''
  clearTimeout(marking)
  marking = setTimeout(() => delete board.dataset.baru, MARKED)
  if (!ears) return
  const wait = Math.max(silentFrom - Date.now(), 0)
  silentFrom = Date.now() + wait + SAID_IN
  setTimeout(() => {
    chime()
    say(sentence)
  }, wait)
}

/** Two falling tones, together 0.8 seconds. */
function chime() {
  for (const [tone, from] of [
    [880, 0],
    [660, 0.35],
  ]) {
    const [voice, loudness] = [ears.createOscillator(), ears.createGain()]
    const begin = ears.currentTime + from
    voice.frequency.value = tone
    loudness.gain.setValueAtTime(0.4, begin)
    loudness.gain.exponentialRampToValueAtTime(0.001, begin + 0.45)
    voice.connect(loudness).connect(ears.destination)
    voice.start(begin)
    voice.stop(begin + 0.45)
  }
}

function say(sentence) {
  if (!window.speechSynthesis) return
  const words = new SpeechSynthesisUtterance(sentence)
  words.lang = 'id-ID'
  words.rate = 0.9
  setTimeout(() => speechSynthesis.speak(words), 900)
}

function mark() {
  const isLost = Date.now() - renewedAt > LOST
  part('putus').hidden = !isLost
  part('segar').hidden = isLost
}

async function renew() {
  try {
    const answer = await fetch(board.dataset.layar, {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (answer.status === 403) return location.reload()
    if (!answer.ok) throw new Error(answer.statusText)
    show(await answer.json())
    renewedAt = Date.now()
  } catch {
    // What is shown stays, and soon says that it is old.
  }
  mark()
  setTimeout(renew, EVERY)
}

// A browser makes no sound before somebody has pressed something.
if (window.AudioContext) {
  sound.hidden = false
  sound.addEventListener('click', () => {
    ears = new AudioContext()
    chime()
    sound.hidden = true
    part('suara-keterangan').hidden = false
  })
}

setTimeout(renew, EVERY)
setInterval(mark, EVERY)
