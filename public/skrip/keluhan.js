// Makes the photos of a complaint light before they are sent, and says at once what is no photo. What a phone cannot draw goes as it is.
const TARGET = { longEdge: 1600, mostBytes: 400_000, qualities: [0.7, 0.6, 0.5] }
const MOST_BYTES = 10 * 1024 * 1024
const SENDING = 'Foto sedang dikirim. Tunggu sebentar, jangan tutup halaman ini.'

const field = document.querySelector('input[type=file][name=photos]')
const news = document.querySelector('[data-kabar-foto]')
const refusal = document.querySelector('[data-tolak-foto]')
/** Settles when all that was chosen is light; nothing while there is nothing to do. */
let working

function say(sentence) {
  news.textContent = sentence
}

async function lighter(file) {
  if (file.size <= TARGET.mostBytes) return file
  const sent = { file, target: TARGET, turns: 0, mayStay: false, greyEdge: 8 }
  const { blob } = await import('./kecilkan.js').then(({ lighten }) => lighten(sent)).catch(() => ({}))
  return blob && blob.size < file.size ? new File([blob], 'foto.jpg', { type: blob.type }) : file
}

async function lightenAll() {
  refusal.textContent = ''
  say(field.files.length > 0 ? 'Foto sedang dikecilkan…' : '')
  const [before, after, refused] = [[], [], []]
  for (const file of field.files) {
    const light = isPhoto(file) ? await lighter(file) : file
    const why = !isPhoto(file) ? 'bukanFoto' : light.size > MOST_BYTES && 'terlaluBesar'
    if (why) refused.push(`${file.name}: ${refusal.dataset[why]}`)
    else {
      before.push(file)
      after.push(light)
    }
  }
  const chosen = new DataTransfer()
  for (const file of after) chosen.items.add(file)
  field.files = chosen.files
  refusal.textContent = refused.join('\n')
  if (after.length === 0) return say('')
  const [was, is] = [weightOf(before), weightOf(after)]
  say(`${after.length} foto siap dikirim: ${was === is ? is : `${was} menjadi ${is}`}.`)
}

/** What a phone does not know the kind of is for the office to look at. */
const isPhoto = ({ type }) => type === '' || type.startsWith('image/')

const weightOf = files => {
  const bytes = files.reduce((sum, file) => sum + file.size, 0)
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`
  return `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`
}

function take() {
  const mine = lightenAll()
    .catch(() => say(''))
    .finally(() => {
      if (working === mine) working = undefined
    })
  working = mine
}

function send(event) {
  if (!working) {
    if (field.files.length > 0) say(SENDING)
    return
  }
  event.preventDefault()
  const { submitter } = event
  // A form cannot be sent again while it tells that it is being sent.
  void working.then(() => setTimeout(() => field.form.requestSubmit(submitter)))
}

if (field?.form.requestSubmit && window.createImageBitmap && window.DataTransfer) {
  // From here on the lines below say what was chosen, in the language of the page.
  field.classList.add('absolute', 'inset-0', 'opacity-0')
  field.addEventListener('change', take)
  field.form.addEventListener('submit', send)
  addEventListener('pageshow', event => event.persisted && say(''))
}
