// Makes the photos of a complaint light before they are sent. Where a phone cannot, they go as they are.
const TARGET = { longEdge: 1600, mostBytes: 400_000, qualities: [0.7, 0.6, 0.5] }
const SENDING = 'Foto sedang dikirim. Tunggu sebentar, jangan tutup halaman ini.'

const field = document.querySelector('input[type=file][name=photos]')
const news = document.querySelector('[data-kabar-foto]')
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
  const before = [...field.files]
  if (before.length === 0) return say('')
  say('Foto sedang dikecilkan…')
  const after = []
  for (const file of before) after.push(await lighter(file))
  const chosen = new DataTransfer()
  for (const file of after) chosen.items.add(file)
  field.files = chosen.files
  const [was, is] = [weightOf(before), weightOf(after)]
  say(`${after.length} foto siap dikirim: ${was === is ? is : `${was} menjadi ${is}`}.`)
}

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
  field.addEventListener('change', take)
  field.form.addEventListener('submit', send)
  addEventListener('pageshow', event => event.persisted && say(''))
}
