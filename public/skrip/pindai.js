// On the phone that photographs papers into a case: each photo is made light, then sent by itself.
import { lighten } from './kecilkan.js'

for (const form of document.querySelectorAll('form[data-sasaran]')) {
  const field = form.querySelector('input[type="file"]')
  if (!field) continue
  const news = form.querySelector('[data-kabar]')
  const button = form.querySelector('button:not([name])')
  button.hidden = true
  const send = async () => {
    const [photo] = field.files
    if (!photo) return
    news.textContent = 'Menyiapkan foto …'
    put(field, await made(photo, JSON.parse(form.dataset.sasaran)))
    news.textContent = 'Mengirim foto …'
    // Where the signal is gone it stays in the form, and waits for a press.
    button.hidden = false
    form.requestSubmit(button)
  }
  field.addEventListener('change', send)
  // Taken before these lines were here.
  send()
}

/** The photo as it is sent; what this phone cannot draw goes as it is. */
async function made(photo, { lightEnough, ...target }) {
  const asked = { file: photo, target, turns: 0, mayStay: photo.size <= lightEnough, greyEdge: 1 }
  const { blob } = await lighten(asked).catch(() => ({ blob: null }))
  return blob ? new File([blob], photo.name.replace(/\.\w+$/, '.jpg'), { type: blob.type }) : photo
}

function put(field, photo) {
  const chosen = new DataTransfer()
  chosen.items.add(photo)
  field.files = chosen.files
}
