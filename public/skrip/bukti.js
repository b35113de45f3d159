const WIDE = 720
const MARGIN = 48
const QR = 400

/** Brings the buttons of the page to life. For the same page twice is once. */
export function begin() {
  offer('[data-cetak]', printPage)
  if (navigator.clipboard) offer('[data-salin]', copy)
  if (document.querySelector('[data-slip] svg') && HTMLCanvasElement.prototype.toBlob && window.Path2D)
    offer('[data-gambar]', keepPicture)
}

begin()

function offer(buttons, press) {
  for (const button of document.querySelectorAll(buttons)) {
    button.hidden = false
    button.addEventListener('click', press)
  }
}

function printPage() {
  print()
}

async function copy({ currentTarget: button }) {
  button.setAttribute('aria-live', 'polite')
  await navigator.clipboard.writeText(button.dataset.salin)
  button.textContent = button.dataset.tersalin
}

async function keepPicture({ currentTarget: button }) {
  await document.fonts?.ready
  const slip = draw(document.querySelector('[data-slip] svg'), button.dataset.kantor)
  slip.toBlob(picture => picture && save(picture, button.dataset.gambar))
}

/** The slip as a picture: the page's own QR and words, black on white. */
function draw(svg, office) {
  const [title, ...lines] = [document.querySelector('h1'), ...document.querySelectorAll('[data-slip] p')].map(
    ({ textContent }) => textContent.trim(),
  )
  const words = [{ text: office, size: 26 }, { text: title, size: 38, bold: true }]
  for (const text of lines)
    words.push(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/.test(text) ? { text, size: 64, bold: true } : { text, size: 28 })

  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  const family = getComputedStyle(document.body).fontFamily
  const rows = words.flatMap(({ text, size, bold }) => {
    const font = `${bold ? 700 : 400} ${size}px ${family}`
    pen.font = font
    return wrap(pen, text).map(row => ({ row, font, height: size * 1.4 }))
  })
  canvas.width = WIDE
  canvas.height = MARGIN * 2 + QR + rows.reduce((sum, { height }) => sum + height, 0)
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  drawQr(pen, svg)
  pen.fillStyle = '#000'
  pen.textAlign = 'center'
  let y = MARGIN + QR
  for (const { row, font, height } of rows) {
    y += height
    pen.font = font
    pen.fillText(row, WIDE / 2, y)
  }
  return canvas
}

function wrap(pen, text) {
  const rows = ['']
  for (const word of text.split(/\s+/)) {
    const longer = `${rows.at(-1)} ${word}`.trim()
    if (pen.measureText(longer).width > WIDE - 2 * MARGIN) rows.push(word)
    else rows[rows.length - 1] = longer
  }
  return rows
}

function drawQr(pen, svg) {
  const scale = Math.floor(QR / svg.viewBox.baseVal.width)
  pen.save()
  pen.translate((WIDE - scale * svg.viewBox.baseVal.width) / 2, MARGIN / 2)
  pen.scale(scale, scale)
  for (const path of svg.querySelectorAll('path')) {
    pen.fillStyle = path.getAttribute('fill')
    pen.fill(new Path2D(path.getAttribute('d')))
  }
  pen.restore()
}

function save(picture, name) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(picture)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
